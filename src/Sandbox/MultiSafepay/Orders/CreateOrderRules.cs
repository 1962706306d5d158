using System.Text.Json;
using System.Text.RegularExpressions;

namespace LaBelleCerise.Sandbox.MultiSafepay.Orders;

/// <summary>What the provider refuses in a new order (handbook apis.md 1.2), in the order in which it looks.</summary>
internal static partial class CreateOrderRules
{
    private const int LongestOrderId = 50;
    private const int LongestDescription = 200;
    private const int LongestUrl = 150;
    private const int LongestVar = 500;
    private const int LongestEmail = 64;
    private const int LongestLifeInSeconds = 31_536_000;

    private static readonly string[] Vars = ["var1", "var2", "var3"];

    public static ApiError? Complaint(JsonElement request)
        => request.ValueKind != JsonValueKind.Object
            ? ApiError.Missing("body")
            : Money(request) ?? Texts(request) ?? Addresses(request) ?? Method(request) ?? Life(request) ?? Cart(request);

    public static bool TryAmount(JsonElement request, out long cents)
    {
        cents = 0;
        return request.At("amount") is { ValueKind: JsonValueKind.Number } amount && amount.TryGetInt64(out cents) && cents > 0;
    }

    private static ApiError? Money(JsonElement request)
    {
        if (request.Text("order_id") is not { Length: > 0 and <= LongestOrderId })
        {
            return ApiError.OrderId;
        }

        if (!TryAmount(request, out _))
        {
            return ApiError.Amount;
        }

        return Currency().IsMatch(request.Text("currency") ?? string.Empty) ? null : ApiError.Currency;
    }

    private static ApiError? Texts(JsonElement request)
    {
        if (request.Text("description") is not { Length: > 0 and <= LongestDescription })
        {
            return ApiError.Description;
        }

        if (Vars.Any(name => request.Text(name)?.Length > LongestVar))
        {
            return ApiError.Var;
        }

        if (request.Text("customer", "country") is { Length: > 0 } country && !Country().IsMatch(country))
        {
            return ApiError.Country;
        }

        return request.Text("customer", "email")?.Length > LongestEmail ? ApiError.Missing("customer.email") : null;
    }

    /// <remarks>The real provider also asks HTTPS and the default port; a shop on loopback has neither, so that is not played.</remarks>
    private static ApiError? Addresses(JsonElement request)
    {
        if (request.Text("payment_options", "notification_url") is { Length: > 0 } url && (url.Length > LongestUrl || !IsWeb(url)))
        {
            return ApiError.Missing("payment_options.notification_url");
        }

        foreach (var name in new[] { "redirect_url", "cancel_url" })
        {
            var value = request.Text("payment_options", name);
            var needed = name == "redirect_url" && (request.Text("type") ?? "redirect") == "redirect";
            if (value is null ? needed : !IsWeb(value))
            {
                return ApiError.Missing($"payment_options.{name}");
            }
        }

        return null;
    }

    private static ApiError? Method(JsonElement request)
    {
        var type = request.Text("type") ?? "redirect";
        if (type is not ("redirect" or "direct" or "paymentlink"))
        {
            return ApiError.Missing("type");
        }

        var gateway = request.Text("gateway") ?? string.Empty;
        if (gateway.Length > 0 && Gateway.Find(gateway) is null)
        {
            return ApiError.Gateway;
        }

        // Bancontact has no direct form, and direct without a method means nothing (handbook apis.md 1.4).
        if (type == "direct" && (gateway is "" or "MISTERCASH"))
        {
            return ApiError.Gateway;
        }

        return gateway == "MISTERCASH" && request.Text("customer", "locale") is not { Length: > 0 }
            ? ApiError.Missing("customer.locale")
            : null;
    }

    private static ApiError? Life(JsonElement request)
    {
        if (request.At("days_active") is { } days && (!days.TryGetWhole(out var count) || count is < 1 or > 365))
        {
            return ApiError.Missing("days_active");
        }

        return request.At("seconds_active") is { } seconds && (!seconds.TryGetWhole(out var length) || length is < 1 or > LongestLifeInSeconds)
            ? ApiError.Missing("seconds_active")
            : null;
    }

    private static ApiError? Cart(JsonElement request)
        => request.At("checkout_options", "validate_cart") is { ValueKind: JsonValueKind.True }
            && TryAmount(request, out var cents)
            && CartTotal.InCents(request) != cents
            ? ApiError.Cart
            : null;

    private static bool IsWeb(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    [GeneratedRegex("^[A-Z]{3}$")]
    private static partial Regex Currency();

    [GeneratedRegex("^[A-Z]{2}$")]
    private static partial Regex Country();
}
