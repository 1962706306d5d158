namespace LaBelleCerise.Modules.Tests.Ordering.Terms;

public sealed class ReadTermsOfSaleTests(Shop shop) : IClassFixture<Shop>
{
    [Theory]
    [InlineData("/nl/verkoopsvoorwaarden", "Verkoopsvoorwaarden")]
    [InlineData("/fr/conditions-de-vente", "Conditions de vente")]
    [InlineData("/de/verkaufsbedingungen", "Verkaufsbedingungen")]
    [InlineData("/en/terms-of-sale", "Terms and conditions")]
    public async Task The_terms_stand_in_every_language_with_the_facts_of_the_settings_and_the_model_form(string address, string name)
    {
        var page = await shop.Read(address, name);
        Assert.All(["Media Service bv", "BE 0438.614.796", "info@labellecerise.example", "14"], fact => Assert.Contains(fact, page.Text, StringComparison.Ordinal));
        Assert.Contains("(*)", page.One("section[aria-labelledby=withdrawal-form]").TextContent, StringComparison.Ordinal);
        Assert.All(page.All("article a"), link => Assert.Matches("^(https?:|mailto:|tel:|/)", link.GetAttribute("href")));
    }

    [Fact]
    public async Task Every_page_leads_to_them_and_to_the_other_texts_in_one_click()
    {
        using var visitor = shop.NewVisitor();
        foreach (var home in Texts.Languages.Select(l => $"/{l}"))
        {
            var links = (await visitor.Get(home)).All("nav[aria-labelledby=footer-terms] a").Select(a => a.GetAttribute("href")!).ToList();
            Assert.Equal(5, links.Count);
            foreach (var link in links)
            {
                Assert.Equal(System.Net.HttpStatusCode.OK, (await visitor.Get(link)).Status);
            }
        }
    }

    [Fact]
    public async Task An_older_version_stays_readable_with_its_dates_and_what_it_said_then()
    {
        const string Address = "/nl/verkoopsvoorwaarden";
        await shop.Advance(TimeSpan.FromDays(2));
        var number = await shop.Publish(LaBelleCerise.Ordering.Terms.TextKind.TermsOfSale, "Nieuw in deze versie.");

        using var visitor = shop.NewVisitor();
        var now = await visitor.Get(Address);
        Assert.Contains("Nieuw in deze versie.", now.Text, StringComparison.Ordinal);
        Assert.Contains("nu van kracht", now.Text, StringComparison.Ordinal);
        var old = await visitor.Get(now.All("#versions + ul a")[^1].GetAttribute("href")!);
        Assert.DoesNotContain("Nieuw in deze versie.", old.Text, StringComparison.Ordinal);
        Assert.Matches("Versie van .* geldig tot .* november 2026", old.One(".notice").TextContent);
        Assert.NotNull(old.One("meta[name=robots][content=noindex]"));
        Assert.Equal(2, number);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await visitor.Get($"{Address}?version=99")).Status);
    }

    [Fact]
    public async Task The_first_texts_are_published_once_however_often_the_shop_starts()
    {
        var before = await shop.Ask(db => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.CountAsync(db.TextVersions));
        await shop.Restart();
        Assert.Equal(before, await shop.Ask(db => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.CountAsync(db.TextVersions)));
    }
}
