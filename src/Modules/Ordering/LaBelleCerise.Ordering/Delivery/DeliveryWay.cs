namespace LaBelleCerise.Ordering.Delivery;

/// <summary>A way to get an order to its buyer.</summary>
/// <param name="Key">Stable, stored with the order; also the key of its name in the texts of <see cref="DeliveryWays"/>.</param>
/// <param name="Carrier">Who carries: <c>bpost</c> or <c>dpd</c>.</param>
/// <param name="IsPickup">Whether the buyer chooses a pick-up point instead of being at home.</param>
internal sealed record DeliveryWay(string Key, string Carrier, bool IsPickup);
