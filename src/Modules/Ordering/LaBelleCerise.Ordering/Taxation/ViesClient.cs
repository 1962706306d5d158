using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Delivery;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Taxation;

/// <summary>Asks the Commission's register whether a VAT number is in use (handbook apis.md 6). Never throws for what it does.</summary>
/// <remarks>Its errors mostly come with status 200: only an answer with a plain yes or no is one.</remarks>
internal sealed partial class ViesClient(HttpClient http, IOptions<ViesOptions> options, IOptionsMonitor<ShopIdentity> shop, ILogger<ViesClient> log)
{
    private const string NotDisclosed = "---";
    private const string WrongRequester = "INVALID_REQUESTER_INFO";
    private const int LongestName = 200;

    /// <summary>Asks with our own number, so that the answer carries a consultation number; without it when VIES does not take ours.</summary>
    public async Task<ViesReply> Ask(VatNumber number, CancellationToken cancellation)
    {
        try
        {
            var (reply, error) = await Call(number, VatNumber.Parse(shop.CurrentValue.VatNumber, shop.CurrentValue.Country), cancellation);
            if (error is WrongRequester)
            {
                LogRequester(log);
                (reply, error) = await Call(number, null, cancellation);
            }

            if (error is not null)
            {
                LogAway(log, error);
            }

            return reply;
        }
        catch (Exception error) when (error is HttpRequestException or IOException or JsonException or OperationCanceledException || CarrierClients.IsGivenUp(error))
        {
            LogAway(log, error.GetType().Name);
            return new ViesReply.Unknown();
        }
    }

    private async Task<(ViesReply Reply, string? Error)> Call(VatNumber number, VatNumber? requester, CancellationToken cancellation)
    {
        var question = new Dictionary<string, string> { ["countryCode"] = number.Prefix, ["vatNumber"] = number.Rest };
        if (requester is { } own)
        {
            (question["requesterMemberStateCode"], question["requesterNumber"]) = (own.Prefix, own.Rest);
        }

        using var response = await http.PostAsJsonAsync(options.Value.BaseUrl.TrimEnd('/') + "/check-vat-number", question, cancellation);
        var body = await response.Content.ReadAsStringAsync(cancellation);
        using var json = JsonDocument.Parse(body);
        return Read(json.RootElement, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body))));
    }

    /// <summary>What an answer means, and the error that it carries.</summary>
    public static (ViesReply Reply, string? Error) Read(JsonElement answer, string hash)
    {
        if (answer.ValueKind is JsonValueKind.Object && answer.TryGetProperty("valid", out var valid) && valid.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return (valid.GetBoolean() ? new ViesReply.Valid(Text(answer, "requestIdentifier"), Text(answer, "name"), hash) : new ViesReply.Invalid(hash), null);
        }

        var error = ErrorOf(answer);
        // The number itself is not one: that is an answer.
        return error is "INVALID_INPUT" ? (new ViesReply.Invalid(hash), null) : (new ViesReply.Unknown(), error);
    }

    private static string ErrorOf(JsonElement answer) =>
        answer.ValueKind is JsonValueKind.Object && answer.TryGetProperty("errorWrappers", out var wrappers) && wrappers.ValueKind is JsonValueKind.Array
            && wrappers.EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Object } first && Text(first, "error") is { Length: <= 40 } code && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')
            ? code : "no sense";

    private static string? Text(JsonElement answer, string name) =>
        answer.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String && value.GetString()?.Trim() is { Length: > 0 and <= LongestName } text && text != NotDisclosed ? text : null;

    [LoggerMessage(Level = LogLevel.Warning, Message = "VIES gave no answer: {Error}")]
    private static partial void LogAway(ILogger log, string error);

    [LoggerMessage(Level = LogLevel.Error, Message = "VIES does not take the shop's own VAT number: answers carry no consultation number")]
    private static partial void LogRequester(ILogger log);
}
