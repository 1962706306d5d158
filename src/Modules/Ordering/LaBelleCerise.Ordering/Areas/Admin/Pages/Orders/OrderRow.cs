using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Orders;

/// <summary>One row of the list.</summary>
internal sealed record OrderRow(Guid Id, string Number, string FirstName, string LastName, DateTimeOffset PlacedAt, OrderState State, long TotalInCents, long RefundDueInCents);
