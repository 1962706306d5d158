using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Ordering.Orders;

/// <summary>The addresses of an order: for the parcel and for the paper.</summary>
internal sealed class PostalAddressPersonalData : RegisterOf<PostalAddress>
{
    public PostalAddressPersonalData()
    {
        Is(OrderTreatments.Parcel, DataCategory.Address, a => a.Street, a => a.Number, a => a.Box, a => a.PostalCode, a => a.City, a => a.Country);
        IsNotPersonal("OrderId");
    }
}
