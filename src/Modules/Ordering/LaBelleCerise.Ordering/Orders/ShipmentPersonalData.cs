using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Ordering.Orders;

/// <summary>Which parcel went to someone, and when it arrived.</summary>
internal sealed class ShipmentPersonalData : RegisterOf<Shipment>
{
    public ShipmentPersonalData()
    {
        FoundBy(SubjectKey.Order, s => s.OrderId);
        Is(OrderTreatments.Parcel, DataCategory.OrderHistory, s => s.Carrier, s => s.TrackingNumber, s => s.ShippedAt, s => s.DeliveredOn);
        IsNotPersonal(s => s.Id, s => s.OrderId, s => s.Position);
    }
}
