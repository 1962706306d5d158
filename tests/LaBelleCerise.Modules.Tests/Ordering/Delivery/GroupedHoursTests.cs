using System.Globalization;
using LaBelleCerise.Ordering.Delivery;

namespace LaBelleCerise.Modules.Tests.Ordering.Delivery;

public sealed class GroupedHoursTests
{
    [Theory]
    [InlineData("nl-BE", "ma–vr 8:30–18:00", "za 9:00–12:00")]
    [InlineData("fr-BE", "lun.–ven. 8:30–18:00", "sam. 9:00–12:00")]
    public void Neighbouring_days_with_equal_hours_stand_on_one_line(string culture, string week, string saturday)
    {
        DayOfWeek[] days = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];
        var hours = days.Select(d => new OpeningHours(d, "8:30–18:00")).Append(new OpeningHours(DayOfWeek.Saturday, "9:00–12:00"));
        Assert.Equal([week, saturday], GroupedHours.Of([.. hours], CultureInfo.GetCultureInfo(culture).DateTimeFormat));
    }

    [Fact]
    public void A_day_between_with_other_hours_or_none_breaks_the_line() => Assert.Equal(
        ["ma 9:00–12:00", "di 9:00–17:00", "wo 9:00–12:00", "vr–zo 9:00–12:00"],
        GroupedHours.Of(
            [
                new(DayOfWeek.Monday, "9:00–12:00"), new(DayOfWeek.Tuesday, "9:00–17:00"), new(DayOfWeek.Wednesday, "9:00–12:00"),
                new(DayOfWeek.Friday, "9:00–12:00"), new(DayOfWeek.Saturday, "9:00–12:00"), new(DayOfWeek.Sunday, "9:00–12:00"),
            ],
            CultureInfo.GetCultureInfo("nl-BE").DateTimeFormat));
}
