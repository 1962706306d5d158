using System.Text.Json.Nodes;

namespace LaBelleCerise.Sandbox.MultiSafepay;

/// <summary>The payment methods that matter in Belgium (handbook apis.md 1.4), with how long a refund stays possible (1.6).</summary>
internal sealed record Gateway(string Code, string Name, int RefundDays, long? MaxInCents = null)
{
    public static readonly IReadOnlyList<Gateway> All =
    [
        new("MISTERCASH", "Bancontact", 180),
        new("IDEAL", "iDEAL", 730),
        new("CREDITCARD", "Cards", 180),
        new("VISA", "Visa", 180),
        new("MASTERCARD", "Mastercard", 180),
        new("MAESTRO", "Maestro", 180),
        new("AMEX", "American Express", 180),
        new("KBC", "KBC", 730),
        new("CBC", "CBC", 730),
        new("BELFIUS", "Belfius", 730),
        new("PAYPAL", "PayPal", 60, 800_000),
        new("BANKTRANS", "Bank transfer", 730),
    ];

    public static Gateway? Find(string code) => All.FirstOrDefault(method => method.Code == code);

    /// <summary>Shape of the official fixture payment-methods.json, the icons being addresses only.</summary>
    public JsonObject ToMethod() => new()
    {
        ["additional_data"] = new JsonObject(),
        ["allowed_amount"] = new JsonObject { ["max"] = MaxInCents, ["min"] = 0 },
        ["allowed_countries"] = new JsonArray(),
        ["allowed_currencies"] = new JsonArray("EUR"),
        ["apps"] = new JsonObject
        {
            ["fastcheckout"] = new JsonObject { ["is_enabled"] = false },
            ["payment_components"] = new JsonObject { ["has_fields"] = false, ["is_enabled"] = false },
        },
        ["brands"] = new JsonArray(),
        ["icon_urls"] = new JsonObject { ["large"] = Icon("3x", "png"), ["medium"] = Icon("2x", "png"), ["vector"] = Icon("svg", "svg") },
        ["id"] = Code,
        ["name"] = Name,
        ["preferred_countries"] = new JsonArray("BE"),
        ["required_customer_data"] = new JsonArray(),
        ["shopping_cart_required"] = false,
        ["tokenization"] = new JsonObject { ["is_enabled"] = false },
        ["type"] = "payment-method",
    };

    public JsonObject ToGateway() => new() { ["id"] = Code, ["description"] = Name, ["type"] = "gateway" };

    private string Icon(string size, string extension)
        => $"https://testmedia.multisafepay.com/img/methods/{size}/{Code.ToLowerInvariant()}.{extension}";
}
