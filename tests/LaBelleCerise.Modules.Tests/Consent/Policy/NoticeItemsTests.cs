using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Consent.Policy;

/// <summary>Every item that GDPR art. 13 (and 14, for what others tell us) wants told stands in the policy of each language (law P6, promises G10).</summary>
public sealed class NoticeItemsTests(Shop shop) : IClassFixture<Shop>
{
    public static TheoryData<string, string> Items => new(
        from item in (string[])
        [
            "13.1a", "13.1a-contact", "13.1b", "13.1c", "13.1d", "13.1e", "13.1e-waiting", "13.1f", "13.2a", "13.2a-account", "13.2a-contact", "13.2a-visit", "13.2a-newsletter", "13.2a-analytics",
            "13.2b", "13.2b-erase", "13.2b-object", "13.2b-restrict", "13.2b-port", "13.2c", "13.2d", "13.2e", "13.2f", "13-cookies", "14.2f",
        ]
        from culture in Cultures.All
        select (item, culture));

    [Theory]
    [MemberData(nameof(Items))]
    public void Each_item_is_told(string item, string culture) => Assert.NotEmpty(Policy(culture).Answering(item));

    [Theory]
    [InlineData("nl")]
    [InlineData("fr")]
    [InlineData("de")]
    [InlineData("en")]
    public void Each_purpose_has_its_basis_its_data_and_how_long_and_a_legitimate_interest_is_named(string culture)
    {
        var rows = Table(culture, "why");
        var lines = shop.Services.GetRequiredService<ProcessingRecord>().Lines();
        Assert.Equal(lines.Count, rows.Count);
        Assert.All(rows, row => Assert.All(row.Take(4), cell => Assert.NotEmpty(cell)));
        Assert.All(lines.Zip(rows), pair =>
        {
            Assert.True(pair.First.Periods.All(p => p == Retention.Transit) || pair.Second[4].Length > 0, $"{pair.First.Purpose.Key.Key} has no period");
            if (pair.First.Bases.Contains(LawfulBasis.LegitimateInterest) && pair.First.Purpose.Basis == LawfulBasis.LegitimateInterest)
            {
                Assert.Matches("(?i)belang|intérêt|interesse|interest", pair.Second[1]);
            }
        });
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("fr")]
    [InlineData("de")]
    [InlineData("en")]
    public void Each_recipient_is_named_with_role_country_and_where_it_leaves_the_eea_the_safeguard(string culture)
    {
        var rows = Table(culture, "recipients");
        var recipients = shop.Services.GetRequiredService<ProcessingRecord>().Recipients();
        Assert.Equal(recipients.Count, rows.Count);
        Assert.All(recipients.Zip(rows), pair =>
        {
            Assert.True(pair.Second[0].Length > 3);
            Assert.Contains(pair.First.Role.In(culture), pair.Second[2], StringComparison.Ordinal);
            Assert.Contains(pair.First.Country, pair.Second[2], StringComparison.Ordinal);
            Assert.True(pair.First.Tools.Count == 0 || pair.Second[2].Contains(TransferTools.Name(pair.First.Tools[0]).In(culture), StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task What_is_mandatory_is_what_the_checkout_makes_mandatory_and_the_cookie_list_is_a_link_away()
    {
        Assert.Contains("Zonder die gegevens kunnen we je bestelling niet uitvoeren", Assert.Single(Policy("nl").Answering("13.2e")).Text, StringComparison.Ordinal);
        using var visitor = shop.NewVisitor();
        var cookies = await visitor.Follow(await visitor.Get("/nl/privacy"), "article a[href='/nl/cookies']");
        Assert.Equal(System.Net.HttpStatusCode.OK, cookies.Status);
    }

    private PolicyDocument Policy(string culture) => shop.Services.GetRequiredService<PolicyWriter>().Write(culture);

    private IReadOnlyList<IReadOnlyList<string>> Table(string culture, string section) =>
        Policy(culture).Sections.Single(s => s.Anchor == section).Blocks.Single(b => b.Table is not null).Table!.Rows;
}
