using System.Globalization;
using System.Text.RegularExpressions;

namespace LaBelleCerise.Ordering.Taxation;

/// <summary>A VAT number of the union as VIES takes it: the country's prefix and the rest, capitals, nothing between.</summary>
/// <param name="Prefix">Two letters; Greece is EL, Northern Ireland XI.</param>
/// <param name="Rest">What follows the prefix.</param>
internal readonly partial record struct VatNumber(string Prefix, string Rest)
{
    private const string Belgium = "BE";
    private const string Greece = "EL";

    /// <summary>How numbers are built, by prefix (European Commission, VIES FAQ 11). Whether one is in use, only VIES knows.</summary>
    private static readonly Dictionary<string, Regex> Forms = new Dictionary<string, string>
    {
        ["AT"] = @"U[0-9]{8}", [Belgium] = @"[01][0-9]{9}", ["BG"] = @"[0-9]{9,10}", ["CY"] = @"[0-9]{8}[A-Z]", ["CZ"] = @"[0-9]{8,10}", ["DE"] = @"[0-9]{9}", ["DK"] = @"[0-9]{8}",
        ["EE"] = @"[0-9]{9}", [Greece] = @"[0-9]{9}", ["ES"] = @"[A-Z0-9][0-9]{7}[A-Z0-9]", ["FI"] = @"[0-9]{8}", ["FR"] = @"[A-HJ-NP-Z0-9]{2}[0-9]{9}", ["HR"] = @"[0-9]{11}",
        ["HU"] = @"[0-9]{8}", ["IE"] = @"([0-9]{7}[A-W][A-I]?|[0-9][A-Z+*][0-9]{5}[A-W])", ["IT"] = @"[0-9]{11}", ["LT"] = @"([0-9]{9}|[0-9]{12})", ["LU"] = @"[0-9]{8}", ["LV"] = @"[0-9]{11}",
        ["MT"] = @"[0-9]{8}", ["NL"] = @"[0-9]{9}B[0-9]{2}", ["PL"] = @"[0-9]{10}", ["PT"] = @"[0-9]{9}", ["RO"] = @"[0-9]{2,10}", ["SE"] = @"[0-9]{12}", ["SI"] = @"[0-9]{8}",
        ["SK"] = @"[0-9]{10}", ["XI"] = @"([0-9]{9}|[0-9]{12}|GD[0-9]{3}|HA[0-9]{3})",
    }.ToDictionary(f => f.Key, f => new Regex($"^{f.Value}$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));

    /// <summary>Whether it is of our own country, where it frees nobody from VAT.</summary>
    public bool IsBelgian => Prefix == Belgium;

    /// <summary>Reads a number as people write it.</summary>
    /// <param name="typed">With or without prefix, spaces, dots, dashes and brackets; capitals do not matter.</param>
    /// <param name="country">ISO code of the buyer's country, for a number without prefix.</param>
    /// <returns>Null when it cannot be a number of the union.</returns>
    public static VatNumber? Parse(string? typed, string country)
    {
        var text = Between().Replace(typed ?? "", "").ToUpperInvariant();
        foreach (var (prefix, rest) in Readings(text, country is "GR" ? Greece : country))
        {
            var whole = Whole(prefix, rest);
            if (Forms.TryGetValue(prefix, out var form) && form.IsMatch(whole) && (prefix is not Belgium || PassesModulo97(whole)))
            {
                return new VatNumber(prefix, whole);
            }
        }

        return null;
    }

    /// <inheritdoc />
    public override string ToString() => Prefix + Rest;

    private static IEnumerable<(string Prefix, string Signs)> Readings(string text, string country)
    {
        if (text.Length > 2 && char.IsAsciiLetter(text[0]) && char.IsAsciiLetter(text[1]))
        {
            yield return text.StartsWith("GR", StringComparison.Ordinal) ? (Greece, text[2..]) : (text[..2], text[2..]);
        }

        yield return (country, text);
        if (country is not Belgium)
        {
            yield return (Belgium, text);
        }
    }

    /// <summary>With the zeros in front that people leave out.</summary>
    private static string Whole(string prefix, string rest) => prefix switch
    {
        Belgium => rest.PadLeft(10, '0'),
        Greece => rest.PadLeft(9, '0'),
        "NL" when rest.IndexOf('B', StringComparison.Ordinal) is > 0 and var branch => rest[..branch].PadLeft(9, '0') + rest[branch..],
        _ => rest,
    };

    /// <summary>The check digits are 97 minus the first eight modulo 97 (Peppol rule R043).</summary>
    private static bool PassesModulo97(string digits) =>
        97 - (int.Parse(digits[..8], CultureInfo.InvariantCulture) % 97) == int.Parse(digits[8..], CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[\s.,:\-/()]")]
    private static partial Regex Between();
}
