using System.Globalization;
using System.Text.RegularExpressions;

namespace LaBelleCerise.Messaging.Hours;

/// <summary>Reads hours and days as people type them: <c>9-12</c>, <c>9.00 - 12:30</c>, <c>9u30–12u</c>; <c>24/12/2026-2/1/2027</c>.</summary>
internal static partial class TypedHours
{
    /// <summary>The stretches of one day, in order; null when they cannot be read, run backwards or overlap.</summary>
    public static IReadOnlyList<OpenTime>? Times(string typed)
    {
        var times = Each<OpenTime>(typed, part => TimePattern().Match(part) is { Success: true } m && Time(m, "h1", "m1") is { } from && Time(m, "h2", "m2") is { } until && from < until
            ? new OpenTime(from, until)
            : null);
        return times is null || times.Zip(times.Skip(1)).Any(pair => pair.Second.From <= pair.First.Until) ? null : times;
    }

    /// <summary>The closed days, in the order typed; null when they cannot be read.</summary>
    public static IReadOnlyList<ClosedTime>? Days(string typed) => Each<ClosedTime>(typed, part =>
    {
        var ends = part.Split(['-', '–'], 2, StringSplitOptions.TrimEntries);
        return Day(ends[0]) is { } from && Day(ends[^1]) is { } until && from <= until ? new ClosedTime(from, until) : null;
    });

    private static List<T>? Each<T>(string typed, Func<string, T?> read)
        where T : struct
    {
        var found = typed.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(read).ToList();
        return found.TrueForAll(f => f is not null) ? found.ConvertAll(f => f!.Value) : null;
    }

    private static TimeOnly? Time(Match match, string hours, string minutes)
    {
        var (h, m) = (int.Parse(match.Groups[hours].Value, CultureInfo.InvariantCulture), match.Groups[minutes].Success ? int.Parse(match.Groups[minutes].Value, CultureInfo.InvariantCulture) : 0);
        return h < 24 && m < 60 ? new TimeOnly(h, m) : null;
    }

    private static DateOnly? Day(string typed) =>
        DateOnly.TryParseExact(typed, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"^(?<h1>\d{1,2})(?:[.:uh](?<m1>\d{2})?)?\s*[-–]\s*(?<h2>\d{1,2})(?:[.:uh](?<m2>\d{2})?)?$", RegexOptions.None, 1000)]
    private static partial Regex TimePattern();
}
