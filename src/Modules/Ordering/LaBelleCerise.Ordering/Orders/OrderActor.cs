namespace LaBelleCerise.Ordering.Orders;

/// <summary>Who made something happen to an order.</summary>
internal enum OrderActor
{
    Customer,
    Staff,
    Provider,
    Shop,

    /// <summary>The carrier's own message about a parcel.</summary>
    Carrier,
}
