using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Contracts;
using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Announced;

/// <summary>What the receipt of a withdrawal needs.</summary>
internal sealed class WithdrawalReceivedPersonalData : RegisterOf<WithdrawalReceived>
{
    public WithdrawalReceivedPersonalData()
    {
        FoundBy(SubjectKey.Order, a => a.OrderId);
        FoundBy(SubjectKey.Email, a => a.Email);
        Is(OrderTreatments.Transit, DataCategory.Contact, a => a.Email, a => a.Culture);
        Is(OrderTreatments.Transit, DataCategory.Identity, a => a.Name);
        Is(OrderTreatments.Transit, DataCategory.OrderHistory, a => a.Number, a => a.StatedAt, a => a.Lines, a => a.IsOverdue, a => a.LateSince, a => a.Next, a => a.SendBackBy);
        IsFreeText(OrderTreatments.Transit, DataCategory.Correspondence, a => a.Remark);
        IsNotPersonal(a => a.OrderId, a => a.Version, a => a.LinkVersion, a => a.WithdrawalId);
    }
}
