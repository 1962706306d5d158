using System.Globalization;
using LaBelleCerise.Ordering.Withdrawals;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Modules.Tests.Ordering.Withdrawals;

public sealed class WithdrawalTermTests
{
    [Theory]
    [InlineData("2026-11-23", "2026-12-07", "a Monday")]
    [InlineData("2026-11-21", "2026-12-07", "a Saturday gives way to Monday")]
    [InlineData("2026-11-22", "2026-12-07", "a Sunday gives way to Monday")]
    [InlineData("2026-12-11", "2026-12-28", "Christmas on a Friday gives way to Monday")]
    [InlineData("2026-12-18", "2027-01-04", "New Year on a Friday")]
    [InlineData("2027-03-14", "2027-03-30", "Easter, then Easter Monday")]
    [InlineData("2027-04-22", "2027-05-07", "Ascension Day on 6 May 2027")]
    [InlineData("2027-05-03", "2027-05-18", "Whit Monday on 17 May 2027")]
    [InlineData("2027-07-07", "2027-07-22", "the national holiday")]
    [InlineData("2026-10-12", "2026-10-26", "clocks go back in between")]
    public void It_ends_on_the_fourteenth_day_or_the_next_working_day(string delivered, string last, string why) =>
        Assert.Equal((DateOnly.Parse(last, CultureInfo.InvariantCulture), why), (Term().LastDay(DateOnly.Parse(delivered, CultureInfo.InvariantCulture))!.Value, why));

    [Theory]
    [InlineData("2026-11-23", "2026-12-07T22:59:59Z", "2026-12-07T23:00:00Z")]
    [InlineData("2026-10-12", "2026-10-26T22:59:59Z", "2026-10-26T23:00:00Z")]
    [InlineData("2027-03-15", "2027-03-30T21:59:59Z", "2027-03-30T22:00:00Z")]
    public void It_is_open_to_the_last_second_of_that_day_in_Brussels_whatever_the_clocks_did(string delivered, string lastSecond, string after)
    {
        var (term, day) = (Term(), DateOnly.Parse(delivered, CultureInfo.InvariantCulture));
        Assert.True(term.IsOpen(day, DateTimeOffset.Parse(lastSecond, CultureInfo.InvariantCulture)));
        Assert.False(term.IsOpen(day, DateTimeOffset.Parse(after, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Before_the_last_parcel_came_it_is_open_and_has_no_end()
    {
        Assert.Null(Term().LastDay(null));
        Assert.True(Term().IsOpen(null, DateTimeOffset.MaxValue.AddDays(-2)));
    }

    [Fact]
    public void Buyers_who_were_not_informed_have_twelve_months_more() =>
        Assert.Equal(new DateOnly(2027, 12, 7), Term(areInformed: false).LastDay(new DateOnly(2026, 11, 23)));

    private static WithdrawalTerm Term(bool areInformed = true) => new(new Fixed(new WithdrawalOptions { AreBuyersInformed = areInformed }));

    private sealed class Fixed(WithdrawalOptions options) : IOptionsMonitor<WithdrawalOptions>
    {
        public WithdrawalOptions CurrentValue => options;

        public WithdrawalOptions Get(string? name) => options;

        public IDisposable? OnChange(Action<WithdrawalOptions, string?> listener) => null;
    }
}
