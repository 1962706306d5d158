using LaBelleCerise.Ordering.Payments;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Payments;

/// <summary>One line of the list.</summary>
internal sealed record PaymentRow(
    Guid Id, Guid OrderId, string ProviderOrderId, long AmountInCents, long RefundedInCents, PaymentState State, string? ProviderStatus, string? Method,
    string? TransactionId, PaymentTrouble? Trouble, DateTimeOffset CreatedAt);
