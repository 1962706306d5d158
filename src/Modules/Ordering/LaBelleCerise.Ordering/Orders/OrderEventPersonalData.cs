using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Ordering.Orders;

/// <summary>What happened to an order is about its customer; who did it, about staff.</summary>
internal sealed class OrderEventPersonalData : RegisterOf<OrderEvent>
{
    public OrderEventPersonalData()
    {
        FoundBy(SubjectKey.Order, e => e.OrderId);
        FoundBy(SubjectKey.Staff, e => e.StaffId);
        Is(OrderTreatments.Status, DataCategory.OrderHistory, e => e.At, e => e.Kind, e => e.Actor);
        IsFreeText(OrderTreatments.Trail, DataCategory.OrderHistory, e => e.Detail);
        Is(OrderTreatments.Trail, DataCategory.StaffActivity, e => e.StaffId, e => e.StaffName);
        IsNotPersonal(e => e.Id, e => e.OrderId);
    }
}
