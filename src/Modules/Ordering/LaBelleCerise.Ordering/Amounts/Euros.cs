using System.Globalization;

namespace LaBelleCerise.Ordering.Amounts;

/// <summary>Reads an amount as people type it: <c>4,95</c>, <c>4.95</c>, <c>€ 4,95</c>, <c>1.234,50</c>, <c>12</c>.</summary>
internal static class Euros
{
    private const int MostDigits = 9;

    /// <summary>Euro cents; null when it is no amount.</summary>
    public static long? Read(string? typed)
    {
        var text = string.Concat((typed ?? "").Where(c => !char.IsWhiteSpace(c) && c is not '€'));
        text = text.EndsWith("EUR", StringComparison.OrdinalIgnoreCase) ? text[..^3] : text;
        var at = text.LastIndexOfAny([',', '.']);
        // One or two digits behind the last mark are cents; three are thousands.
        var (whole, cents) = at >= 0 && text.Length - at - 1 is 1 or 2 ? (text[..at], text[(at + 1)..]) : (text, "");
        if (!Groups(whole) || !cents.All(char.IsAsciiDigit) || (cents.Length > 0 && whole.Contains(text[at])))
        {
            return null;
        }

        var digits = string.Concat(whole.Where(char.IsAsciiDigit));
        return digits.Length is > 0 and <= MostDigits ? (long.Parse(digits, CultureInfo.InvariantCulture) * 100) + (cents.Length == 0 ? 0 : int.Parse(cents.PadRight(2, '0'), CultureInfo.InvariantCulture)) : null;
    }

    /// <summary>As a field shows it: <c>4,95</c>.</summary>
    public static string Field(long cents) => $"{cents / 100},{cents % 100:00}";

    /// <summary>Digits, with one kind of mark between groups of three or none.</summary>
    private static bool Groups(string whole)
    {
        var parts = whole.Split('.', ',');
        return parts.All(p => p.Length > 0 && p.All(char.IsAsciiDigit)) && parts.Skip(1).All(p => p.Length == 3) && (parts.Length == 1 || parts[0].Length <= 3)
            && !(whole.Contains('.') && whole.Contains(','));
    }
}
