using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Amounts;
using LaBelleCerise.Ordering.Terms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Time.Testing;

namespace LaBelleCerise.Modules.Tests.Consent.Registers;

/// <summary>Both sides of each day on which the shop does something else by itself (N18).</summary>
public sealed class LegalCalendarTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public void Each_change_that_counts_by_its_day_is_seen_off_the_day_before_and_on_that_day()
    {
        var sides = new Dictionary<string, Func<DateOnly, bool>>
        {
            ["guarantee-notice"] = day => new GuaranteeNotice(shop.Services.GetRequiredService<IStringLocalizer<GuaranteeNotice>>(), new FakeTimeProvider(NoonOf(day))).IsDue,
            ["income-tax-papers"] = day => RetentionRules.EndOf(Retention.OrderPapers, new(2024, 3, 15), seenOn: day) == new DateOnly(2032, 1, 1),
            ["one-stop-shop"] = day => RetentionRules.EndOf(Retention.OrderPapers, day, isOneStopShop: true) == new DateOnly(2032, 1, 1),
        };
        Assert.Equal(LegalCalendar.All.Where(c => c.Effect == LegalEffect.ByDate).Select(c => c.Key).Order(), sides.Keys.Order());
        Assert.All(sides, side =>
        {
            var day = LegalCalendar.All.Single(c => c.Key == side.Key).Day!.Value;
            Assert.False(side.Value(day.AddDays(-1)), $"{side.Key} is on a day early");
            Assert.True(side.Value(day), $"{side.Key} is not on");
        });
    }

    [Fact]
    public void The_guarantee_notice_comes_with_the_first_minute_of_its_day_in_brussels()
    {
        bool IsDue(DateTimeOffset at) => new GuaranteeNotice(shop.Services.GetRequiredService<IStringLocalizer<GuaranteeNotice>>(), new FakeTimeProvider(at)).IsDue;
        Assert.False(IsDue(new(2026, 9, 26, 23, 59, 59, TimeSpan.FromHours(2))));
        Assert.True(IsDue(new(2026, 9, 27, 0, 0, 0, TimeSpan.FromHours(2))));
    }

    [Fact]
    public void The_moves_of_vat_in_march_2026_leave_what_the_shop_sells_alone()
    {
        var rates = shop.Services.GetRequiredService<VatRates>();
        var day = LegalCalendar.All.Single(c => c.Key == "vat-moves").Day!.Value;
        Assert.All(Enum.GetValues<LaBelleCerise.Kernel.Amounts.VatClass>(), goods => Assert.Equal(rates.On(day.AddDays(-1), goods), rates.On(day, goods)));
        Assert.Equal(2100, rates.On(day, LaBelleCerise.Kernel.Amounts.VatClass.Standard));
    }

    [Fact]
    public void Every_change_has_a_law_an_owner_and_a_day_to_look_at_it_again()
    {
        Assert.Equal(LegalCalendar.All.Count, LegalCalendar.All.Select(c => c.Key).Distinct().Count());
        Assert.All(LegalCalendar.All, c => Assert.True(c.Law.Length > 0 && c.Owner.Length > 0 && c.ReviewBy > new DateOnly(2026, 11, 22)));
        Assert.All((string[])["2026-12-09", "2028-01-01", "2026-09-27", "2026-06-19", "2024-03-31"], day => Assert.Contains(LegalCalendar.All, c => c.Day == DateOnly.Parse(day, null)));
    }

    private static DateTimeOffset NoonOf(DateOnly day) => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
}
