using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace LaBelleCerise.Ordering.Baskets;

/// <summary>Reads the number of pieces that someone typed.</summary>
internal static class Quantities
{
    /// <summary>One whole number from 1 to 99 in plain digits; null for anything else (security M2).</summary>
    public static int? Read(StringValues typed) =>
        typed.Count == 1 && typed[0]?.Trim() is { Length: >= 1 and <= 3 } text && text.All(char.IsAsciiDigit)
        && int.Parse(text, CultureInfo.InvariantCulture) is >= 1 and <= BasketLine.MostPieces and var number
            ? number
            : null;
}
