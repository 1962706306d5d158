using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Contracts;
using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Announced;

/// <summary>What a repeated mail needs.</summary>
internal sealed class OrderMailRequestedPersonalData : RegisterOf<OrderMailRequested>
{
    public OrderMailRequestedPersonalData()
    {
        FoundBy(SubjectKey.Order, a => a.OrderId);
        FoundBy(SubjectKey.Email, a => a.Email);
        Is(OrderTreatments.Transit, DataCategory.Contact, a => a.Email, a => a.Culture);
        Is(OrderTreatments.Transit, DataCategory.Identity, a => a.Name);
        Is(OrderTreatments.Transit, DataCategory.OrderHistory, a => a.Number);
        IsNotPersonal(a => a.OrderId, a => a.Version, a => a.LinkVersion, a => a.Kind);
    }
}
