using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Orders;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Modules.Tests.Ordering.Delivery;

public sealed class DeliveryCalendarTests
{
    private static readonly string[] Holidays =
        ["2026-01-01", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25", "2026-07-21", "2026-08-15", "2026-11-01", "2026-11-11", "2026-12-25", "2027-01-01"];

    [Theory]
    [InlineData("2026-11-23T09:00:00Z", "2026-11-24", true)] // Monday, 10 in the morning
    [InlineData("2026-11-23T14:59:59Z", "2026-11-24", true)] // a second before 16 in winter
    [InlineData("2026-11-23T15:00:00Z", "2026-11-25", false)] // 16 sharp is too late
    [InlineData("2026-07-20T13:59:59Z", "2026-07-22", true)] // a second before 16 in summer; the 21st is a holiday
    [InlineData("2026-11-27T16:00:00Z", "2026-12-01", false)] // Friday evening leaves on Monday
    [InlineData("2026-11-22T09:00:00Z", "2026-11-24", false)] // Sunday
    [InlineData("2026-03-28T20:00:00Z", "2026-03-31", false)] // the night before summer time
    [InlineData("2026-10-23T13:30:00Z", "2026-10-26", true)] // over the end of summer time
    [InlineData("2026-04-03T09:00:00Z", "2026-04-07", true)] // Good Friday is a working day, Easter Monday is not
    [InlineData("2026-12-24T09:00:00Z", "2026-12-28", true)] // Christmas Eve
    [InlineData("2026-12-31T23:30:00Z", "2027-01-05", false)] // already the new year in Ieper
    public void A_day_is_promised_by_the_hour_the_week_and_the_holidays_of_Brussels(string at, string arrives, bool isToday)
    {
        var promise = With(_ => { }).From(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture))!;
        Assert.Equal((DateOnly.Parse(arrives, System.Globalization.CultureInfo.InvariantCulture), isToday), (promise.ArrivesOn, promise.IsToday));
    }

    [Fact]
    public void Over_a_whole_year_every_promise_holds_and_none_is_later_than_it_must_be()
    {
        var calendar = With(o => o.ClosedDays = "2026-07-27/2026-08-07");
        var start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        for (var quarter = 0; quarter < 366 * 96; quarter += 3)
        {
            var at = start.AddMinutes(quarter * 15);
            var promise = calendar.From(at)!;
            var local = Cultures.InBrussels(at);
            var (day, leaves) = (BrusselsDays.Of(at), BrusselsDays.Of(promise.OrderBefore));
            Assert.True(promise.OrderBefore > at && Cultures.InBrussels(promise.OrderBefore).TimeOfDay == TimeSpan.FromHours(16), $"{at:O}");
            Assert.Equal(leaves == day, promise.IsToday);
            Assert.True(IsWorked(leaves) && !(leaves >= new DateOnly(2026, 7, 27) && leaves <= new DateOnly(2026, 8, 7)) && IsWorked(promise.ArrivesOn) && promise.ArrivesOn > leaves, $"{at:O}");
            // No day between could have been promised.
            for (var between = leaves.AddDays(1); between < promise.ArrivesOn; between = between.AddDays(1))
            {
                Assert.False(IsWorked(between), $"{at:O} {between:O}");
            }

            for (var earlier = local.Hour < 16 ? day : day.AddDays(1); earlier < leaves; earlier = earlier.AddDays(1))
            {
                Assert.False(IsWorked(earlier) && !(earlier >= new DateOnly(2026, 7, 27) && earlier <= new DateOnly(2026, 8, 7)), $"{at:O} {earlier:O}");
            }
        }
    }

    [Fact]
    public void The_holidays_of_a_year_are_the_ten_of_the_law()
    {
        string[] of2026 = ["01-01", "04-06", "05-01", "05-14", "05-25", "07-21", "08-15", "11-01", "11-11", "12-25"];
        Assert.Equal(of2026, Enumerable.Range(0, 365).Select(d => new DateOnly(2026, 1, 1).AddDays(d)).Where(BelgianHolidays.Has).Select(d => d.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData(2000, 4, 23)]
    [InlineData(2024, 3, 31)]
    [InlineData(2027, 3, 28)]
    [InlineData(2038, 4, 25)]
    [InlineData(2049, 4, 18)]
    public void Easter_is_where_the_almanac_has_it(int year, int month, int day) => Assert.Equal(new DateOnly(year, month, day), BelgianHolidays.Easter(year));

    [Fact]
    public void A_slower_carrier_and_Saturdays_are_counted_and_a_year_without_days_promises_nothing()
    {
        var monday = new DateTimeOffset(2026, 11, 26, 9, 0, 0, TimeSpan.Zero); // a Thursday
        Assert.Equal(new DateOnly(2026, 11, 30), With(o => o.CarrierWorkingDays = 2).From(monday)!.ArrivesOn);
        Assert.Equal(new DateOnly(2026, 11, 28), With(o => (o.CarrierWorkingDays, o.CarrierDays) = (2, Weekdays.MondayToFriday | Weekdays.Saturday)).From(monday)!.ArrivesOn);
        Assert.Null(With(o => o.WorkingDays = Weekdays.None).From(monday));
    }

    [Theory]
    [InlineData("24/12/2026 - 02/01/2027\n14/5/2027", "2026-12-24/2027-01-02, 2027-05-14")]
    [InlineData("2026-12-24 tot 2027-01-02", "2026-12-24/2027-01-02")]
    [InlineData("24-12-2026-26-12-2026", "2026-12-24/2026-12-26")]
    [InlineData("  ", "")]
    [InlineData("31/02/2026", null)]
    [InlineData("02/01/2027 - 24/12/2026", null)]
    [InlineData("kerst", null)]
    public void Closed_days_are_read_as_people_write_them(string typed, string? kept) => Assert.Equal(kept, ClosedDays.Read(typed));

    /// <summary>By its own list, not by the code under test.</summary>
    private static bool IsWorked(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && !Holidays.Contains(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    private static DeliveryCalendar With(Action<DeliveryOptions> change) => new(
        new ServiceCollection().Configure(change).BuildServiceProvider().GetRequiredService<IOptionsMonitor<DeliveryOptions>>(), TimeProvider.System);
}
