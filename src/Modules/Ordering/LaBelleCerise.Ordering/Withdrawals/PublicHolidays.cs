namespace LaBelleCerise.Ordering.Withdrawals;

/// <summary>The ten public holidays of Belgium.</summary>
/// <remarks>Law of 4 January 1974 on public holidays and royal decree of 18 April 1974, art. 1. Easter by the Gregorian computus of Meeus, Jones and Butcher.</remarks>
internal static class PublicHolidays
{
    public static bool Includes(DateOnly day) => (day.Month, day.Day) switch
    {
        (1, 1) or (5, 1) or (7, 21) or (8, 15) or (11, 1) or (11, 11) or (12, 25) => true,
        _ => (day.DayNumber - Easter(day.Year).DayNumber) is 1 or 39 or 50,
    };

    /// <summary>The first day from this one on that is neither Saturday, Sunday nor public holiday.</summary>
    public static DateOnly WorkingDayFrom(DateOnly day)
    {
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || Includes(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private static DateOnly Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        var days = epact + weekday - (7 * correction) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }
}
