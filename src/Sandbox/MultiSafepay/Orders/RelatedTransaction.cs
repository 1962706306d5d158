namespace LaBelleCerise.Sandbox.MultiSafepay.Orders;

/// <summary>A refund that hangs on an order (handbook apis.md 1.5 and 1.6).</summary>
internal sealed record RelatedTransaction(
    long TransactionId,
    string? RefundOrderId,
    long AmountInCents,
    string Status,
    string Description,
    DateTimeOffset CreatedAt,
    DateTimeOffset ModifiedAt);
