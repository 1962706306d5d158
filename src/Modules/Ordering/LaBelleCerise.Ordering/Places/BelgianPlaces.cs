using System.Collections.Frozen;
using System.Text;

namespace LaBelleCerise.Ordering.Places;

/// <summary>The places of every Belgian post code (GeoNames, see NOTICE.md). Helps whoever types an address; a code that is not here is asked about, never refused.</summary>
internal static class BelgianPlaces
{
    private static readonly FrozenDictionary<string, (string Dutch, string French)[]> ByCode = Read();

    /// <summary>How many codes are known.</summary>
    public static int Count => ByCode.Count;

    /// <summary>The places of a code, the visitor's language first where a place has two names; empty when the code is unknown.</summary>
    public static IReadOnlyList<string> For(string? postcode, string culture = "nl") =>
        postcode is not null && ByCode.TryGetValue(postcode.Trim(), out var places)
            ? [.. places.SelectMany(p => culture == "fr" ? new[] { p.French, p.Dutch } : [p.Dutch, p.French]).Distinct()]
            : [];

    /// <summary>Whether this code and place go together, whatever the case, accents or language of the name.</summary>
    public static bool Knows(string? postcode, string? place) =>
        place is not null && For(postcode).Any(known => Plain(known) == Plain(place));

    private static FrozenDictionary<string, (string Dutch, string French)[]> Read()
    {
        using var stream = typeof(BelgianPlaces).Assembly.GetManifestResourceStream("belgian-places.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(';'))
            .ToFrozenDictionary(cells => cells[0], cells => cells[1].Split('|').Select(Names).ToArray());
    }

    private static (string Dutch, string French) Names(string place) =>
        place.Split('=') is [var dutch, var french] ? (dutch, french) : (place, place);

    private static string Plain(string name) => new([.. name.Normalize(NormalizationForm.FormD).Where(char.IsLetter).Select(char.ToLowerInvariant)]);
}
