using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Messaging.Hours;

/// <summary>The hours as the contact page tells them: the week, the days ahead on which we are closed, and whether somebody answers now.</summary>
internal sealed class ShownHours(IOptionsMonitor<OpeningHours> hours, TimeProvider clock)
{
    private const int DaysAhead = 60;

    /// <summary>The week from Monday; no times is closed.</summary>
    public IReadOnlyList<(DayOfWeek Day, IReadOnlyList<OpenTime> Times)> Week() =>
        [.. Enumerable.Range(1, 7).Select(i => (DayOfWeek)(i % 7)).Select(day => (day, TypedHours.Times(hours.CurrentValue.On(day)) ?? []))];

    /// <summary>Closed days that are not over and begin within two months.</summary>
    public IReadOnlyList<ClosedTime> ClosedAhead()
    {
        var today = DateOnly.FromDateTime(Now.DateTime);
        return [.. (TypedHours.Days(hours.CurrentValue.Closed) ?? []).Where(c => c.Until >= today && c.From <= today.AddDays(DaysAhead)).OrderBy(c => c.From)];
    }

    /// <summary>Whether somebody answers at this moment.</summary>
    public bool IsOpenNow()
    {
        var (day, time) = (DateOnly.FromDateTime(Now.DateTime), TimeOnly.FromDateTime(Now.DateTime));
        return !(TypedHours.Days(hours.CurrentValue.Closed) ?? []).Any(c => c.From <= day && day <= c.Until)
            && (TypedHours.Times(hours.CurrentValue.On(day.DayOfWeek)) ?? []).Any(t => t.From <= time && time < t.Until);
    }

    private DateTimeOffset Now => Cultures.InBrussels(clock.GetUtcNow());
}
