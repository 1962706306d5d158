using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using LaBelleCerise.Ordering.Delivery;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Payments.MultiSafepay;

/// <summary>The provider's JSON interface (handbook apis.md 1.1 to 1.3). Never throws for what the provider does.</summary>
internal sealed partial class MultiSafepayClient(HttpClient http, IOptions<MultiSafepayOptions> options, ILogger<MultiSafepayClient> log)
{
    private const int OrderIdTrouble = 1006;

    /// <summary>Opens a payment page. Not repeated by itself: an answer that is lost leaves the outcome unknown.</summary>
    public async Task<ProviderAnswer> Create(NewProviderOrder order, CancellationToken cancellation) =>
        await Call(HttpMethod.Post, "/orders", Payload(order), json => Page(json) is { } url ? new ProviderAnswer.PageMade(url) : null, cancellation);

    /// <summary>The provider's view of an order now.</summary>
    public async Task<ProviderAnswer> Get(string orderId, CancellationToken cancellation) =>
        await Call(HttpMethod.Get, OrderPath(orderId), null, json => ProviderReading.From(json) is { } reading ? new ProviderAnswer.OrderRead(reading) : null, cancellation);

    /// <summary>Closes an order that is not paid; refused once it is.</summary>
    public async Task<ProviderAnswer> Cancel(string orderId, CancellationToken cancellation) =>
        await Call(HttpMethod.Patch, OrderPath(orderId), new JsonObject { ["status"] = "cancelled", ["exclude_order"] = true }, _ => new ProviderAnswer.Done(), cancellation);

    /// <summary>The body of a new order; a contract test knows its every field.</summary>
    public static JsonObject Payload(NewProviderOrder order) => new()
    {
        ["type"] = "redirect",
        ["order_id"] = order.OrderId,
        ["currency"] = order.Currency,
        ["amount"] = order.AmountInCents,
        ["description"] = order.OrderNumber,
        ["payment_options"] = new JsonObject
        {
            ["notification_url"] = order.NotificationUrl,
            ["notification_method"] = "POST",
            ["redirect_url"] = order.ReturnUrl,
            ["cancel_url"] = order.ReturnUrl,
            ["close_window"] = false,
        },
        ["customer"] = new JsonObject { ["locale"] = Locale(order.Culture), ["country"] = order.Country, ["ip_address"] = order.IpAddress },
        ["seconds_active"] = order.SecondsActive,
        ["second_chance"] = new JsonObject { ["send_mail"] = false },
        ["var1"] = order.PaymentId.ToString("N"),
    };

    private static string Locale(string culture) => culture switch
    {
        "fr" => "fr_BE",
        "de" => "de_DE",
        "en" => "en_US",
        _ => "nl_BE",
    };

    private static string OrderPath(string orderId) => $"/orders/{Uri.EscapeDataString(orderId)}";

    /// <summary>The page's address, when it is one that a browser may be sent to.</summary>
    private static string? Page(JsonElement json) =>
        json.TryGetProperty("data", out var data) && data.ValueKind is JsonValueKind.Object && ProviderReading.Text(data, "payment_url") is { } url
            && Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            ? address.AbsoluteUri : null;

    private async Task<ProviderAnswer> Call(HttpMethod method, string path, JsonObject? body, Func<JsonElement, ProviderAnswer?> read, CancellationToken cancellation)
    {
        try
        {
            using var request = new HttpRequestMessage(method, options.Value.BaseUrl.TrimEnd('/') + path) { Content = body is null ? null : JsonContent.Create(body) };
            request.Headers.Add("api_key", options.Value.ApiKey.Trim());
            request.Headers.Add("Accept", "application/json");
            using var response = await http.SendAsync(request, cancellation);
            return Judge(response.StatusCode, await Json(response, cancellation), read);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or OperationCanceledException || CarrierClients.IsGivenUp(error))
        {
            // Also when our own time limit struck: the provider may have heard us.
            LogAway(log, method.Method, error.GetType().Name);
            return new ProviderAnswer.NoAnswer();
        }
    }

    private ProviderAnswer Judge(HttpStatusCode status, JsonElement? json, Func<JsonElement, ProviderAnswer?> read)
    {
        if (json is not { ValueKind: JsonValueKind.Object } answer || status is HttpStatusCode.TooManyRequests || (int)status >= 500)
        {
            LogStrange(log, (int)status);
            return new ProviderAnswer.NoAnswer();
        }

        var isGood = answer.TryGetProperty("success", out var success) && success.ValueKind is JsonValueKind.True;
        if (isGood && (int)status < 300)
        {
            return read(answer) ?? new ProviderAnswer.NoAnswer();
        }

        var code = ErrorCode(answer);
        LogRefused(log, (int)status, code);
        return status is HttpStatusCode.NotFound && code is null or OrderIdTrouble ? new ProviderAnswer.NotThere() : new ProviderAnswer.Refused(code);
    }

    /// <summary>Of both error envelopes: one has a code, the other (schema validation) a message and a list.</summary>
    public static int? ErrorCode(JsonElement answer) =>
        ProviderReading.Text(answer, "error_code") is { } code && int.TryParse(code, out var number) ? number : null;

    private static async Task<JsonElement?> Json(HttpResponseMessage response, CancellationToken cancellation)
    {
        try
        {
            return await response.Content.ReadFromJsonAsync<JsonElement>(cancellation);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "MultiSafepay did not answer a {Method}: {Error}")]
    private static partial void LogAway(ILogger log, string method, string error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "MultiSafepay answered {Status} without sense")]
    private static partial void LogStrange(ILogger log, int status);

    [LoggerMessage(Level = LogLevel.Warning, Message = "MultiSafepay refused with {Status}, code {Code}")]
    private static partial void LogRefused(ILogger log, int status, int? code);
}
