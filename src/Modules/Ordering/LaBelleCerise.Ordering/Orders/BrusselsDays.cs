using System.Globalization;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Ordering.Orders;

/// <summary>Days as Belgian calendars count them: a moment just before midnight UTC is the next day in Ieper.</summary>
internal static class BrusselsDays
{
    public static DateOnly Of(DateTimeOffset time) => DateOnly.FromDateTime(Cultures.InBrussels(time).DateTime);

    /// <summary>The first moment of a day.</summary>
    public static DateTimeOffset Start(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, Cultures.Brussels.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>A day in words: "maandag 7 december 2026".</summary>
    public static string InWords(DateOnly day) => day.ToString("dddd d MMMM yyyy", Cultures.Formats(Cultures.Current));

    /// <summary>A moment to the second, as a receipt says it.</summary>
    public static string InWords(DateTimeOffset time) => Cultures.InBrussels(time).ToString("dddd d MMMM yyyy, HH:mm:ss", Cultures.Formats(Cultures.Current));

    /// <summary>What a date field sends; null when it is no date.</summary>
    public static DateOnly? Read(string? typed) =>
        DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
