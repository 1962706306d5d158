using System.Text.Json;

namespace LaBelleCerise.Sandbox.MultiSafepay.Orders;

/// <summary>An order as the provider holds it.</summary>
internal sealed record OrderRecord
{
    public required string OrderId { get; init; }

    /// <summary>Grows with every order and refund of the site.</summary>
    public required long TransactionId { get; init; }

    /// <summary>The unguessable part of the payment page's address.</summary>
    public required string SessionId { get; init; }

    public required string Type { get; init; }

    /// <summary>Method code; empty until the customer chose one on the page.</summary>
    public required string Gateway { get; init; }

    public required long AmountInCents { get; init; }

    public long RefundedInCents { get; init; }

    public required string Currency { get; init; }

    public required string Description { get; init; }

    public required string Status { get; init; }

    public required string FinancialStatus { get; init; }

    /// <summary>How often money was taken; more than one would be a double payment.</summary>
    public int Captures { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ModifiedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? CompletedAt { get; init; }

    public string Reason { get; init; } = string.Empty;

    public string? InvoiceId { get; init; }

    /// <summary>The last PATCH with a shipment, as it came.</summary>
    public JsonElement? Shipment { get; init; }

    /// <summary>The creating call, as it came: customer, cart, addresses of the shop.</summary>
    public required JsonElement Request { get; init; }

    public IReadOnlyList<RelatedTransaction> Related { get; init; } = [];

    /// <summary>The order object at each status it had, for notifications out of order.</summary>
    public IReadOnlyList<OrderSnapshot> History { get; init; } = [];

    public string? NotificationUrl => Request.Text("payment_options", "notification_url");

    public string NotificationMethod => Request.Text("payment_options", "notification_method") == "GET" ? "GET" : "POST";

    public string? RedirectUrl => Request.Text("payment_options", "redirect_url");

    public string? CancelUrl => Request.Text("payment_options", "cancel_url");
}
