using LaBelleCerise.Consent.Breaches;
using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Modules.Tests.Consent.Breaches;

public sealed class BreachTests
{
    private static readonly DateTimeOffset Knew = new(2026, 3, 27, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_clock_is_72_hours_also_over_the_change_to_summer_time() => Assert.Equal(new DateTimeOffset(2026, 3, 30, 12, 0, 0, TimeSpan.Zero), New().DueAt);

    [Theory]
    [InlineData(BreachRisk.Unjudged, true, false, false)]
    [InlineData(BreachRisk.Unlikely, false, false, true)]
    [InlineData(BreachRisk.Risk, true, false, false)]
    [InlineData(BreachRisk.High, true, true, false)]
    public void The_tree_says_who_must_be_told_before_it_may_close(object risk, bool authority, bool persons, bool closes)
    {
        var breach = New();
        breach.Judge((BreachRisk)risk, "reason");
        Assert.Equal((authority, persons), (breach.AwaitsAuthority, breach.AwaitsPersons));
        Assert.Equal(closes, breach.TryClose(Knew));
    }

    [Fact]
    public void When_it_was_told_is_written_once()
    {
        var breach = New();
        breach.Judge(BreachRisk.Risk, "reason");
        breach.TellAuthority(Knew.AddHours(1));
        breach.TellAuthority(Knew.AddHours(80));
        Assert.Equal(Knew.AddHours(1), breach.AuthorityToldAt);
        Assert.True(breach.TryClose(Knew.AddHours(2)));
    }

    private static Breach New() => new() { Id = Guid.NewGuid(), AwareAt = Knew, What = "x", Data = nameof(DataCategory.Address), Persons = 0, RecordedBy = Guid.NewGuid() };
}
