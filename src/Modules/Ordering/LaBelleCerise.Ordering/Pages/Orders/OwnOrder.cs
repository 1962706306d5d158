using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Pages.Orders;

/// <summary>One row of a shopper's list.</summary>
internal sealed record OwnOrder(Guid Id, int LinkVersion, string Number, DateTimeOffset PlacedAt, OrderState State, long TotalInCents, int Pieces);
