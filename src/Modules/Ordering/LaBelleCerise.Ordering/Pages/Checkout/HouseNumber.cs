using System.Text.RegularExpressions;

namespace LaBelleCerise.Ordering.Pages.Checkout;

/// <summary>Takes apart what people type as a Belgian house number: "12 bus 3", "12 boîte 3", "12/3", "12A", or the number behind the street (shop behaviour 20).</summary>
internal static partial class HouseNumber
{
    /// <summary>Number and box; what does not look like a number with a box stays as it is.</summary>
    public static (string Number, string? Box) Split(string typed, string? box)
    {
        var match = WithBox().Match(typed);
        return match.Success && string.IsNullOrWhiteSpace(box)
            ? (match.Groups["number"].Value.Trim(), match.Groups["box"].Value.Trim())
            : (typed.Trim(), string.IsNullOrWhiteSpace(box) ? null : box.Trim());
    }

    /// <summary>Street and number when both were typed in the street's field; null when there is no number in it.</summary>
    public static (string Street, string Number)? InStreet(string typed)
    {
        var match = StreetWithNumber().Match(typed);
        return match.Success ? (match.Groups["street"].Value.Trim(), match.Groups["number"].Value.Trim()) : null;
    }

    [GeneratedRegex(@"^\s*(?<number>\d+\s?[A-Za-z]?)\s*(?:/|,?\s*\b(?:bus|bte\.?|boîte|boite|box|bfk\.?|postfach)(?![A-Za-z]))\s*(?<box>[\w.\-]{1,10})\s*$", RegexOptions.IgnoreCase, 200)]
    private static partial Regex WithBox();

    [GeneratedRegex(@"^\s*(?<street>\D*[^\d\s,])[\s,]+(?<number>\d.*)$", RegexOptions.None, 200)]
    private static partial Regex StreetWithNumber();
}
