using System.Globalization;
using System.Text.RegularExpressions;

namespace LaBelleCerise.Sandbox.Vies;

/// <summary>The played register: the same number always gets the same answer.</summary>
/// <remarks>
/// Belgium: ten digits that pass modulo 97 are valid with a made-up name; all else is invalid.
/// Numbers that begin with 0999 0 play trouble, their next three digits being those of the test service (handbook apis.md 6.3):
/// 0999020024 not registered, 0999030021 SERVICE_UNAVAILABLE, 0999030120 MS_UNAVAILABLE, 0999030219 TIMEOUT,
/// 0999050015 GLOBAL_MAX_CONCURRENT_REQ, 0999060012 MS_MAX_CONCURRENT_REQ. All pass modulo 97, so that the shop asks.
/// Other countries: 2 to 12 letters and digits are valid, German and Spanish ones without a name.
/// </remarks>
internal static partial class ViesRegister
{
    private const string TroublePrefix = "09990";

    private static readonly HashSet<string> Countries = new(StringComparer.Ordinal)
    {
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
        "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "XI",
    };

    private static readonly string[] Names = ["Atelier Horta", "Bakkerij Korenaar", "Drukkerij De Lelie", "Maison Verlaine", "Bureau Zenne", "Galerie Kristal"];

    public static IEnumerable<string> AllCountries => Countries.Order(StringComparer.Ordinal);

    public static ViesAnswer Check(string country, string number)
    {
        if (!Countries.Contains(country) || !Form().IsMatch(number))
        {
            return ViesAnswer.Failed("INVALID_INPUT");
        }

        if (country == "BE" && !PassesModulo97(number))
        {
            return ViesAnswer.Invalid;
        }

        if (number.StartsWith(TroublePrefix, StringComparison.Ordinal) && number.Length >= 8)
        {
            return Test(number[5..8], ViesAnswer.Invalid);
        }

        return country is "DE" or "ES" ? ViesAnswer.Hidden : Named(number);
    }

    /// <summary>The test service's table (handbook apis.md 6.3).</summary>
    public static ViesAnswer Test(string number, ViesAnswer? otherwise = null) => number switch
    {
        "100" => new ViesAnswer(true, "John Doe", "123 Main St, Anytown, UK", null),
        "200" => ViesAnswer.Invalid,
        "201" => ViesAnswer.Failed("INVALID_INPUT"),
        "202" => ViesAnswer.Failed("INVALID_REQUESTER_INFO"),
        "300" => ViesAnswer.Failed("SERVICE_UNAVAILABLE"),
        "301" => ViesAnswer.Failed("MS_UNAVAILABLE"),
        "302" => ViesAnswer.Failed("TIMEOUT"),
        "400" => ViesAnswer.Failed("VAT_BLOCKED"),
        "401" => ViesAnswer.Failed("IP_BLOCKED"),
        "500" => ViesAnswer.Failed("GLOBAL_MAX_CONCURRENT_REQ"),
        "501" => ViesAnswer.Failed("GLOBAL_MAX_CONCURRENT_REQ_TIME"),
        "600" => ViesAnswer.Failed("MS_MAX_CONCURRENT_REQ"),
        "601" => ViesAnswer.Failed("MS_MAX_CONCURRENT_REQ_TIME"),
        _ => otherwise ?? ViesAnswer.Failed("SERVICE_UNAVAILABLE"),
    };

    private static ViesAnswer Named(string number)
    {
        var seed = number.Sum(sign => (int)sign);
        var name = string.Create(CultureInfo.InvariantCulture, $"BV {Names[seed % Names.Length].ToUpperInvariant()}");
        return new ViesAnswer(true, name, $"Nieuwstraat {(seed % 90) + 1}\n1000 Brussel", null);
    }

    /// <summary>Check digits are 97 minus the first eight modulo 97 (handbook apis.md 6.5).</summary>
    private static bool PassesModulo97(string number)
        => BelgianForm().IsMatch(number)
            && 97 - (int.Parse(number[..8], CultureInfo.InvariantCulture) % 97) == int.Parse(number[8..], CultureInfo.InvariantCulture);

    [GeneratedRegex("^[0-9A-Z+*]{2,12}$")]
    private static partial Regex Form();

    [GeneratedRegex("^[01][0-9]{9}$")]
    private static partial Regex BelgianForm();
}
