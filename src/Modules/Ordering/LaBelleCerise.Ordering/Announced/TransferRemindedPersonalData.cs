using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Contracts;
using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Announced;

/// <summary>What the reminder of a transfer needs.</summary>
internal sealed class TransferRemindedPersonalData : RegisterOf<TransferReminded>
{
    public TransferRemindedPersonalData()
    {
        FoundBy(SubjectKey.Order, a => a.OrderId);
        FoundBy(SubjectKey.Email, a => a.Email);
        Is(OrderTreatments.Transit, DataCategory.Contact, a => a.Email, a => a.Culture);
        Is(OrderTreatments.Transit, DataCategory.Identity, a => a.Name);
        Is(OrderTreatments.Transit, DataCategory.OrderHistory, a => a.Number);
        Is(OrderTreatments.Transit, DataCategory.PaymentState, a => a.ReceivedInCents, a => a.Transfer);
        IsNotPersonal(a => a.OrderId, a => a.Version, a => a.LinkVersion);
    }
}
