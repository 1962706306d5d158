using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Ordering.Orders;

/// <summary>Where someone fetches a parcel says where someone is.</summary>
internal sealed class PickupPlacePersonalData : RegisterOf<PickupPlace>
{
    public PickupPlacePersonalData()
    {
        Is(OrderTreatments.Parcel, DataCategory.Address, p => p.PointId, p => p.Name, p => p.Street, p => p.Number, p => p.PostalCode, p => p.City);
        IsNotPersonal("OrderId");
    }
}
