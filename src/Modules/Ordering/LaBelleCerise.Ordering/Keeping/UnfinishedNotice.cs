using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.PersonalData.Keeping;
using LaBelleCerise.Ordering.Payments.Notices;

namespace LaBelleCerise.Ordering.Keeping;

/// <summary>A notice that was set aside waits for someone to look at it.</summary>
internal sealed class UnfinishedNotice : IRetentionHold
{
    public Type Kind => typeof(PaymentNotice);

    public string Reason => "open-dispute";

    public Task<IReadOnlyCollection<object>> Among(ModuleDb db, IReadOnlyList<object> rows, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyCollection<object>>([.. rows.Cast<PaymentNotice>().Where(n => n.State != NoticeState.Done)]);
}
