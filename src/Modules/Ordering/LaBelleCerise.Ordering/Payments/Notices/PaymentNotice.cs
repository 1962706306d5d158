using LaBelleCerise.Ordering.Payments.MultiSafepay;

namespace LaBelleCerise.Ordering.Payments.Notices;

/// <summary>What we keep of a notice of the provider: reference, transaction id, method code, amounts, status, time, and nothing else (promise S19).</summary>
internal sealed class PaymentNotice
{
    /// <summary>The status of a notice without body and signature: it only says that there is something to ask for.</summary>
    public const string NoStatus = "";

    public required Guid Id { get; init; }

    public required string ProviderOrderId { get; init; }

    /// <summary>The provider's word, or <see cref="NoStatus"/>.</summary>
    public required string Status { get; init; }

    /// <summary>Empty when it gave none.</summary>
    public required string TransactionId { get; init; }

    public required long AmountInCents { get; init; }

    public required long AmountRefundedInCents { get; init; }

    /// <summary>ISO 4217; empty without body.</summary>
    public required string Currency { get; init; }

    public required string? Method { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public NoticeState State { get; set; }

    public ParkReason? Reason { get; set; }

    /// <summary>When it is worked off next; a worker that takes it moves this on, so that no other does.</summary>
    public DateTimeOffset DueAt { get; set; }

    public int Attempts { get; set; }

    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>Keeps what a signed notice says.</summary>
    public static PaymentNotice Of(ProviderReading reading, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        ProviderOrderId = reading.OrderId,
        Status = reading.Status,
        TransactionId = reading.TransactionId ?? "",
        AmountInCents = reading.AmountInCents,
        AmountRefundedInCents = reading.AmountRefundedInCents,
        Currency = reading.Currency,
        Method = reading.Method,
        ReceivedAt = at,
        DueAt = at,
    };

    /// <summary>Keeps that the provider wants to be asked about a payment.</summary>
    public static PaymentNotice Unsigned(string providerOrderId, DateTimeOffset at) =>
        Of(new ProviderReading(providerOrderId, null, NoStatus, 0, 0, "", null), at);
}
