using System.Globalization;
using System.Security.Cryptography;

namespace LaBelleCerise.Ordering.Transfers;

/// <summary>The structured communication of Belgian transfers: ten digits and two that check them, modulo 97 (promise S17).</summary>
internal static class StructuredMessage
{
    public const int Length = 12;

    /// <summary>A random one: it tells nothing about how many orders there are.</summary>
    public static string New() => Complete(string.Concat(Enumerable.Range(0, 10).Select(_ => RandomNumberGenerator.GetInt32(10))));

    /// <summary>Ten digits with their check; a remainder of nothing is written as 97.</summary>
    public static string Complete(string tenDigits)
    {
        var rest = long.Parse(tenDigits, CultureInfo.InvariantCulture) % 97;
        return $"{tenDigits}{(rest == 0 ? 97 : rest):00}";
    }

    /// <summary>As printed: <c>+++123/4567/89012+++</c>.</summary>
    public static string Printed(string digits) => $"+++{digits[..3]}/{digits[3..7]}/{digits[7..]}+++";

    /// <summary>The digits of what someone typed or copied from a bank, whatever stands between them; null when it is none or does not check.</summary>
    public static string? Read(string? typed)
    {
        var digits = string.Concat((typed ?? "").Where(char.IsAsciiDigit));
        return digits.Length == Length && typed!.All(c => char.IsAsciiDigit(c) || c is '+' or '/' or '*' or '.' or '-' or ' ') && Complete(digits[..10]) == digits ? digits : null;
    }
}
