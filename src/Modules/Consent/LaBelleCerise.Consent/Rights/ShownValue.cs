using System.Globalization;
using System.Text.Json;
using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Kernel.PersonalData.Cases;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Consent.Rights;

/// <summary>A stored value as people read it.</summary>
internal static class ShownValue
{
    /// <summary>Not what is empty, what stands above the record already, and the same text once more with its layout; the files have these too.</summary>
    public static bool IsWorthReading(CaseValue value) =>
        value.Name is not ("Html" or "Source" or "CollectedAt") && value.Value.ValueKind switch
        {
            JsonValueKind.String => value.Value.GetString()!.Length > 0,
            JsonValueKind.Array => value.Value.GetArrayLength() > 0,
            _ => true,
        };

    public static string Of(CaseValue value) => value.Value.ValueKind switch
    {
        JsonValueKind.Number when value.Name.EndsWith("InCents", StringComparison.Ordinal) => new Money(value.Value.GetInt64()).ToString(),
        JsonValueKind.Array => string.Join(", ", value.Value.EnumerateArray().Select(v => v.ToString())),
        // Words first: a name or a remark may look like a date.
        JsonValueKind.String when value.Value.GetString() is [_, _, _, _, '-', _, _, '-', _, _, 'T', ..] text && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var moment) =>
            Cultures.InBrussels(moment).ToString("f", CultureInfo.CurrentCulture),
        JsonValueKind.String when value.Name.EndsWith("On", StringComparison.Ordinal) && DateOnly.TryParseExact(value.Value.GetString(), "O", out var day) => day.ToString("D", CultureInfo.CurrentCulture),
        JsonValueKind.True => "✓",
        JsonValueKind.False => "–",
        _ => value.Value.ToString(),
    };
}
