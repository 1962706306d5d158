using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.PersonalData.Keeping;
using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Keeping;

/// <summary>Money that still has to go back, or a withdrawal that is not settled: the papers stay until it is (GDPR art. 17(3)(e)).</summary>
internal sealed class OpenDispute : IRetentionHold
{
    public Type Kind => typeof(Order);

    public string Reason => "open-dispute";

    public Task<IReadOnlyCollection<object>> Among(ModuleDb db, IReadOnlyList<object> rows, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyCollection<object>>([.. rows.Cast<Order>().Where(o => o.RefundDueInCents > 0 || o.IsShippingStopped)]);
}
