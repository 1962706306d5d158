using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Contracts;
using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Announced;

/// <summary>When an order arrived.</summary>
internal sealed class OrderDeliveredPersonalData : RegisterOf<OrderDelivered>
{
    public OrderDeliveredPersonalData()
    {
        FoundBy(SubjectKey.Order, a => a.OrderId);
        Is(OrderTreatments.Transit, DataCategory.OrderHistory, a => a.DeliveredOn);
        IsNotPersonal(a => a.OrderId, a => a.Version);
    }
}
