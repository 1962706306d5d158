using LaBelleCerise.Consent.Rights;

namespace LaBelleCerise.Modules.Tests.Consent.Rights;

public sealed class RightsTermTests
{
    [Theory, LawCheck(12)]
    [InlineData("2027-01-31T10:00:00Z", "2027-02-28")]
    [InlineData("2027-01-30T10:00:00Z", "2027-02-28")]
    [InlineData("2028-01-31T10:00:00Z", "2028-02-29")]
    [InlineData("2026-11-23T09:00:00Z", "2026-12-23")]
    [InlineData("2026-12-01T09:00:00Z", "2026-12-31")]
    [InlineData("2027-02-01T09:00:00Z", "2027-03-01")]
    [InlineData("2026-12-31T23:30:00Z", "2027-01-31")]
    [Promise("S63")]
    public void A_request_of_31_January_is_due_on_28_February_and_none_later_than_thirty_days(string received, string due) =>
        Assert.Equal(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture), RightsTerm.DueOn(DateTimeOffset.Parse(received, System.Globalization.CultureInfo.InvariantCulture)));
}
