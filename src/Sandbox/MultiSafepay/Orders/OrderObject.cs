using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LaBelleCerise.Sandbox.State;

namespace LaBelleCerise.Sandbox.MultiSafepay.Orders;

/// <summary>The order as the world sees it: answer of GET /orders/{id} and body of a notification (handbook apis.md 1.5).</summary>
internal static class OrderObject
{
    private static readonly TimeZoneInfo ProviderZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    private static readonly string[] CustomerFields =
        ["address1", "address2", "city", "country", "country_name", "email", "first_name", "house_number", "last_name", "locale", "phone", "state", "zip_code"];

    public static string Body(OrderRecord order) => Build(order).ToJsonString(SandboxStore.Json);

    public static JsonObject Build(OrderRecord order) => new()
    {
        ["amount"] = order.AmountInCents,
        ["amount_refunded"] = order.RefundedInCents,
        ["checkout_options"] = Copy(order.Request.At("checkout_options", "tax_tables")),
        ["costs"] = Costs(order),
        ["created"] = Local(order.CreatedAt),
        ["currency"] = order.Currency,
        ["custom_info"] = Fields(order.Request.At("custom_info"), ["custom_1", "custom_2", "custom_3"]),
        ["customer"] = Fields(order.Request.At("customer"), CustomerFields),
        ["description"] = order.Description,
        ["fastcheckout"] = "NO",
        ["financial_status"] = order.FinancialStatus,
        ["invoice_id"] = order.InvoiceId,
        ["items"] = order.Request.Text("items"),
        ["modified"] = Local(order.ModifiedAt),
        ["completed"] = order.CompletedAt is { } completed ? Local(completed) : null,
        ["order_adjustment"] = new JsonObject { ["total_adjustment"] = "0.00", ["total_tax"] = "0.00" },
        ["order_id"] = order.OrderId,
        ["order_total"] = order.AmountInCents / 100.0,
        ["payment_details"] = Details(order),
        ["payment_methods"] = new JsonArray(Method(order)),
        ["reason"] = order.Reason,
        ["reason_code"] = string.Empty,
        ["related_transactions"] = order.Related.Count == 0 ? null : new JsonArray([.. order.Related.Select(refund => Related(order, refund))]),
        ["shopping_cart"] = Copy(order.Request.At("shopping_cart")),
        ["status"] = order.Status,
        ["transaction_id"] = order.TransactionId,
        ["var1"] = order.Request.Text("var1"),
        ["var2"] = order.Request.Text("var2"),
        ["var3"] = order.Request.Text("var3"),
    };

    public static string PaymentUrl(OrderRecord order, HttpRequest request)
        => $"{request.Scheme}://{request.Host}/multisafepay/pay/{order.SessionId}?lang={Uri.EscapeDataString(order.Request.Text("customer", "locale") ?? "en_US")}";

    private static JsonObject Details(OrderRecord order)
    {
        var paid = OrderStatuses.IsPaid(order.Status);
        return new JsonObject
        {
            ["account_bic"] = null,
            ["account_holder_name"] = paid ? "A. Sandbox" : null,
            ["account_iban"] = paid && order.Gateway is not ("CREDITCARD" or "VISA" or "MASTERCARD" or "AMEX" or "PAYPAL") ? "BE***********0000" : null,
            ["account_id"] = null,
            ["external_transaction_id"] = paid ? $"{order.TransactionId}01" : null,
            ["issuer_id"] = null,
            ["recurring_flow"] = null,
            ["recurring_id"] = null,
            ["recurring_model"] = null,
            ["type"] = Code(order),
        };
    }

    private static JsonObject Method(OrderRecord order) => new()
    {
        ["amount"] = order.AmountInCents,
        ["currency"] = order.Currency,
        ["description"] = order.Description,
        ["external_transaction_id"] = OrderStatuses.IsPaid(order.Status) ? $"{order.TransactionId}01" : null,
        ["payment_description"] = Gateway.Find(order.Gateway)?.Name,
        ["status"] = order.FinancialStatus,
        ["type"] = Code(order),
    };

    private static JsonArray Costs(OrderRecord order) => order.CompletedAt is { } at
        ? [new JsonObject { ["amount"] = 0.49, ["created"] = Local(at), ["description"] = $"0.49 For {Gateway.Find(order.Gateway)?.Name} Transactions", ["status"] = "completed", ["transaction_id"] = order.TransactionId, ["type"] = "SYSTEM" }]
        : [];

    private static JsonObject Related(OrderRecord order, RelatedTransaction refund) => new()
    {
        ["amount"] = refund.AmountInCents,
        ["created"] = Local(refund.CreatedAt),
        ["currency"] = order.Currency,
        ["description"] = refund.Description,
        ["modified"] = Local(refund.ModifiedAt),
        ["order_id"] = order.OrderId,
        ["reference_transaction_id"] = order.TransactionId,
        ["refund_order_id"] = refund.RefundOrderId,
        ["status"] = refund.Status,
        ["transaction_id"] = refund.TransactionId,
        ["type"] = "refund",
    };

    private static string? Code(OrderRecord order) => order.Gateway.Length == 0 ? null : order.Gateway;

    private static JsonObject Fields(JsonElement? source, string[] names)
        => new(names.Select(name => KeyValuePair.Create<string, JsonNode?>(name, source?.Text(name))));

    private static JsonNode? Copy(JsonElement? source) => source is { } element ? JsonNode.Parse(element.GetRawText()) : null;

    private static string Local(DateTimeOffset at)
        => TimeZoneInfo.ConvertTime(at, ProviderZone).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
