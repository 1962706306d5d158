namespace LaBelleCerise.Messaging.Hours;

/// <summary>When customer service answers the phone: section <c>Hours</c>.</summary>
internal sealed class OpeningHours
{
    public const string Section = "Hours";

    /// <summary>Per day the hours as typed, such as <c>9.00-12.00, 13.00-17.00</c>; empty is closed. Brussels time.</summary>
    public string Monday { get; set; } = Usual;

    public string Tuesday { get; set; } = Usual;

    public string Wednesday { get; set; } = Usual;

    public string Thursday { get; set; } = Usual;

    public string Friday { get; set; } = Usual;

    public string Saturday { get; set; } = "";

    public string Sunday { get; set; } = "";

    /// <summary>Days on which nobody answers, such as <c>24/12/2026-2/1/2027, 1/5/2027</c>.</summary>
    public string Closed { get; set; } = "";

    private const string Usual = "9.00-12.00, 13.00-17.00";

    /// <summary>The hours of a day of the week as typed.</summary>
    public string On(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => Monday,
        DayOfWeek.Tuesday => Tuesday,
        DayOfWeek.Wednesday => Wednesday,
        DayOfWeek.Thursday => Thursday,
        DayOfWeek.Friday => Friday,
        DayOfWeek.Saturday => Saturday,
        _ => Sunday,
    };
}
