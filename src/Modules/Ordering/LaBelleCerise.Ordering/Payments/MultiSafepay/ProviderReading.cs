using System.Text.Json;

namespace LaBelleCerise.Ordering.Payments.MultiSafepay;

/// <summary>What we read of the provider's order, in an answer or a notice, and all we ever keep of it (promise S19): whoever paid with what stays behind in the JSON.</summary>
/// <param name="OrderId">Our reference.</param>
/// <param name="TransactionId">The provider's; a number or a text, growing beyond 16 digits.</param>
/// <param name="Status">As the provider writes it, lower case.</param>
/// <param name="AmountInCents">The order's amount.</param>
/// <param name="AmountRefundedInCents">How much of it went back.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Method">The code of the method, e.g. MISTERCASH.</param>
internal sealed record ProviderReading(
    string OrderId, string? TransactionId, string Status, long AmountInCents, long AmountRefundedInCents, string Currency, string? Method)
{
    private const int LongestId = 50;
    private const int LongestStatus = 40;
    private const int LongestMethod = 40;

    /// <summary>Reads the provider's order object, bare or inside its envelope; unknown fields are passed over. Null when it is none.</summary>
    public static ProviderReading? From(JsonElement json)
    {
        var order = json.ValueKind is JsonValueKind.Object && json.TryGetProperty("data", out var data) && data.ValueKind is JsonValueKind.Object ? data : json;
        return order.ValueKind is JsonValueKind.Object
            && Text(order, "order_id") is { Length: > 0 and <= LongestId } orderId
            && Text(order, "status") is { Length: > 0 and <= LongestStatus } status
            && Cents(order, "amount") is { } amount
            && Text(order, "currency") is { Length: 3 } currency
            ? new ProviderReading(orderId, Cut(Text(order, "transaction_id"), LongestId), status.ToLowerInvariant(), amount, Cents(order, "amount_refunded") ?? 0, currency.ToUpperInvariant(), MethodOf(order))
            : null;
    }

    /// <summary>A text, or a number as text.</summary>
    public static string? Text(JsonElement json, string name) => !json.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private static long? Cents(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Number && value.TryGetInt64(out var cents) ? cents : null;

    /// <summary>The customer may choose another method on the page, so only the payment itself tells it (handbook apis.md 1.11).</summary>
    private static string? MethodOf(JsonElement order) =>
        order.TryGetProperty("payment_details", out var details) && details.ValueKind is JsonValueKind.Object && Text(details, "type") is { Length: > 0 } type
            && type.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-') ? Cut(type, LongestMethod) : null;

    private static string? Cut(string? text, int length) => text is null || text.Length <= length ? text : text[..length];
}
