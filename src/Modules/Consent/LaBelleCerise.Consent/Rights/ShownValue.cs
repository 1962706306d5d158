using System.Globalization;
using System.Text.Json;
using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Kernel.PersonalData.Cases;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Consent.Rights;

/// <summary>A stored value as people read it.</summary>
internal static class ShownValue
{
    public static string Of(CaseValue value) => value.Value.ValueKind switch
    {
        JsonValueKind.Number when value.Name.EndsWith("InCents", StringComparison.Ordinal) => new Money(value.Value.GetInt64()).ToString(),
        JsonValueKind.Array => string.Join(", ", value.Value.EnumerateArray().Select(v => v.ToString())),
        // Words first: a name or a remark may look like a date.
        JsonValueKind.String when value.Value.GetString() is [_, _, _, _, '-', _, _, '-', _, _, 'T', ..] text && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var moment) =>
            Cultures.InBrussels(moment).ToString("f", CultureInfo.CurrentCulture),
        JsonValueKind.True => "✓",
        JsonValueKind.False => "–",
        _ => value.Value.ToString(),
    };
}
