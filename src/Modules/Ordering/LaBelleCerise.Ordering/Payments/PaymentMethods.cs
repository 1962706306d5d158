namespace LaBelleCerise.Ordering.Payments;

/// <summary>What people call the methods that the provider names by code; a code that is new is shown as it came.</summary>
/// <remarks>Names of brands, the same in every language (handbook apis.md 1).</remarks>
internal static class PaymentMethods
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["MISTERCASH"] = "Bancontact", ["BANCONTACT"] = "Bancontact", ["IDEAL"] = "iDEAL", ["VISA"] = "Visa", ["MASTERCARD"] = "Mastercard", ["MAESTRO"] = "Maestro",
        ["AMEX"] = "American Express", ["PAYPAL"] = "PayPal", ["APPLEPAY"] = "Apple Pay", ["GOOGLEPAY"] = "Google Pay", ["KBC"] = "KBC/CBC", ["BELFIUS"] = "Belfius",
        ["GIROPAY"] = "giropay", ["EPS"] = "eps", ["DIRDEB"] = "SEPA", ["BANKTRANS"] = "SEPA",
    };

    /// <summary>The name of a method.</summary>
    public static string? NameOf(string? code) => code is null ? null : Names.GetValueOrDefault(code, code);
}
