namespace LaBelleCerise.Ordering.Baskets;

/// <summary>An order that was placed from a basket and waits for payment.</summary>
internal sealed record OpenOrder(Guid Id, string Number, int LinkVersion, long BasketVersion);
