using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Consent.Rights;

/// <summary>The last day of an answer: the earlier of 30 days and one month, with no extension (promise S63, GDPR art. 12(3), decisions 8).</summary>
internal static class RightsTerm
{
    private const int Days = 30;

    /// <summary>From this many days before the last one on, a case stands in red.</summary>
    public const int RedDays = 7;

    /// <summary>Between telling that a restriction ends and its end: time to answer (art. 18(3) gives no number).</summary>
    public static readonly TimeSpan NoticeOfLifting = TimeSpan.FromDays(7);

    /// <summary>By the day in Brussels; received on 31 January, due on 28 February.</summary>
    public static DateOnly DueOn(DateTimeOffset receivedAt)
    {
        var received = DayOf(receivedAt);
        var (thirty, month) = (received.AddDays(Days), received.AddMonths(1));
        return thirty < month ? thirty : month;
    }

    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(Cultures.InBrussels(moment).Date);
}
