using System.Globalization;

namespace LaBelleCerise.Ordering.Delivery;

/// <summary>Opening hours with neighbouring days of equal hours on one line: <c>ma–vr 9:00–18:00</c>.</summary>
internal static class GroupedHours
{
    public static IReadOnlyList<string> Of(IReadOnlyList<OpeningHours> hours, DateTimeFormatInfo days)
    {
        List<(DayOfWeek First, DayOfWeek Last, string Text)> groups = [];
        foreach (var day in hours)
        {
            if (groups.Count > 0 && groups[^1].Text == day.Text && Place(day.Day) == Place(groups[^1].Last) + 1)
            {
                groups[^1] = groups[^1] with { Last = day.Day };
            }
            else
            {
                groups.Add((day.Day, day.Day, day.Text));
            }
        }

        return [.. groups.Select(g => $"{Days(g.First, g.Last, days)} {g.Text}")];
    }

    private static string Days(DayOfWeek first, DayOfWeek last, DateTimeFormatInfo days) => first == last
        ? days.GetAbbreviatedDayName(first)
        : $"{days.GetAbbreviatedDayName(first)}–{days.GetAbbreviatedDayName(last)}";

    /// <summary>Monday is 0.</summary>
    private static int Place(DayOfWeek day) => ((int)day + 6) % 7;
}
