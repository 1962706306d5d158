using System.Text.Json.Serialization;

namespace LaBelleCerise.Sandbox.Vies;

internal sealed record VatQuestion(string? CountryCode, string? VatNumber, string? RequesterMemberStateCode, string? RequesterNumber)
{
    [JsonIgnore]
    public string Country => CountryCode?.Trim().ToUpperInvariant() ?? string.Empty;

    [JsonIgnore]
    public string Number => VatNumber?.Trim().ToUpperInvariant() ?? string.Empty;

    [JsonIgnore]
    public bool HasRequester => !string.IsNullOrEmpty(RequesterMemberStateCode) && !string.IsNullOrEmpty(RequesterNumber);
}
