namespace LaBelleCerise.Ordering.Orders;

/// <summary>One payment that the provider confirmed for an order: its key makes the second notice of it the same payment.</summary>
internal sealed class MoneyReceived
{
    /// <summary>The provider's reference of the payment; the primary key.</summary>
    public required string ProviderReference { get; init; }

    public required Guid OrderId { get; init; }

    public required long AmountInCents { get; init; }

    /// <summary>ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>The provider's name of the method; no payment detail.</summary>
    public required string Method { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What it did to the order.</summary>
    public required MoneyEffect Effect { get; set; }
}
