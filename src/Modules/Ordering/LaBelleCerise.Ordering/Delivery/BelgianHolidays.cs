namespace LaBelleCerise.Ordering.Delivery;

/// <summary>The ten legal public holidays of Belgium (Royal Decree of 18 April 1974, art. 1): nobody packs, nobody brings.</summary>
internal static class BelgianHolidays
{
    public static bool Has(DateOnly day) => (day.Month, day.Day) is (1, 1) or (5, 1) or (7, 21) or (8, 15) or (11, 1) or (11, 11) or (12, 25)
        || day.DayNumber - Easter(day.Year).DayNumber is 1 or 39 or 50;

    /// <summary>Easter Sunday of the Gregorian calendar, by the anonymous computation.</summary>
    public static DateOnly Easter(int year)
    {
        var (golden, century) = (year % 19, year / 100);
        var correction = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        var moon = correction - (correction / 28 * (1 - (correction / 28 * (29 / (correction + 1)) * ((21 - golden) / 11))));
        var sunday = (year + (year / 4) + moon + 2 - century + (century / 4)) % 7;
        var offset = moon - sunday;
        var month = 3 + ((offset + 40) / 44);
        return new DateOnly(year, month, offset + 28 - (31 * (month / 4)));
    }
}
