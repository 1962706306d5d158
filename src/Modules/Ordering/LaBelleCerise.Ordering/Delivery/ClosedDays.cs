using System.Globalization;

namespace LaBelleCerise.Ordering.Delivery;

/// <summary>Days on which the shop packs nothing, kept as text: <c>2026-12-24/2027-01-02, 2027-05-14</c>.</summary>
internal static class ClosedDays
{
    private const int LongestInDays = 92;
    private static readonly string[] Forms = ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];
    private static readonly string[] Between = ["/", " t/m ", " tot ", " au ", " bis ", " to ", " – ", " - ", "-"];

    /// <summary>The periods of a kept text.</summary>
    public static IEnumerable<(DateOnly First, DateOnly Last)> Of(string kept) => kept
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => Period(part)!.Value);

    /// <summary>Whether a kept text can be read.</summary>
    public static bool IsReadable(string kept) =>
        kept.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).All(part => Period(part) is not null);

    /// <summary>What the owner typed, one day or period a line, in the form that is kept; null when a line is no date.</summary>
    public static string? Read(string? typed)
    {
        var periods = (typed ?? "").Split(['\n', ',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Period).ToList();
        return periods.Contains(null) ? null : string.Join(", ", periods.Order().Select(p => p!.Value.First == p.Value.Last
            ? p.Value.First.ToString("O", CultureInfo.InvariantCulture)
            : $"{p.Value.First:yyyy-MM-dd}/{p.Value.Last:yyyy-MM-dd}"));
    }

    /// <summary>As the owner reads it: a line each.</summary>
    public static string Lines(string kept) => string.Join('\n', Of(kept).Select(p => p.First == p.Last ? Day(p.First) : $"{Day(p.First)} - {Day(p.Last)}"));

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static (DateOnly First, DateOnly Last)? Period(string typed)
    {
        if (Date(typed) is { } day)
        {
            return (day, day);
        }

        foreach (var word in Between)
        {
            // A date may itself hold the slash: every place where the text can be cut is tried.
            for (var at = typed.IndexOf(word, StringComparison.OrdinalIgnoreCase); at > 0; at = typed.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (Date(typed[..at]) is { } first && Date(typed[(at + word.Length)..]) is { } last && last >= first && last.DayNumber - first.DayNumber < LongestInDays)
                {
                    return (first, last);
                }
            }
        }

        return null;
    }

    private static DateOnly? Date(string text) => DateOnly.TryParseExact(text.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
