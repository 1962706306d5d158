using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Orders;

/// <summary>One order that should have come by now.</summary>
internal sealed record OverdueRow(Guid Id, string Number, string FirstName, string LastName, OrderState State, DateOnly Deadline, bool IsAgreed, string? Carrier, string? TrackingNumber);
