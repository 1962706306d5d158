using System.Globalization;
using System.Text.RegularExpressions;

namespace LaBelleCerise.Accounts.Shoppers;

/// <summary>Reads VAT numbers as people write them; Belgian ones must pass modulo 97, whether they exist is asked elsewhere.</summary>
internal static partial class VatNumbers
{
    /// <summary>Country and digits without spaces or dots; null when it cannot be a VAT number.</summary>
    public static string? Read(string? typed)
    {
        var number = new string([.. (typed ?? "").Where(char.IsAsciiLetterOrDigit)]).ToUpperInvariant();
        if (number.StartsWith("BE", StringComparison.Ordinal) && number.Length == 11)
        {
            number = "BE0" + number[2..];
        }

        return Shape().IsMatch(number) && (!number.StartsWith("BE", StringComparison.Ordinal) || IsBelgian(number)) ? number : null;
    }

    private static bool IsBelgian(string number) =>
        number.Length == 12 && long.TryParse(number.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
        && 97 - (digits / 100 % 97) == digits % 100;

    [GeneratedRegex("^[A-Z]{2}[0-9A-Z]{2,12}$", RegexOptions.NonBacktracking)]
    private static partial Regex Shape();
}
