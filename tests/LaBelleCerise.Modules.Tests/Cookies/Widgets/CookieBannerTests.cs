using LaBelleCerise.Cookies.Notices;
using LaBelleCerise.Cookies.Register;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Cookies.Widgets;

public sealed class CookieBannerTests(MeasuringShop shop) : IClassFixture<MeasuringShop>
{
    private const string Card = "[data-cookie-card]";

    [Theory]
    [InlineData("nl", "Aanvaarden", "Weigeren")]
    [InlineData("fr", "Accepter", "Refuser")]
    [InlineData("de", "Annehmen", "Ablehnen")]
    [InlineData("en", "Accept", "Refuse")]
    [Promise("S79", "S92")]
    public async Task The_first_visit_is_asked_in_its_own_language(string culture, string accept, string refuse)
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get($"/{culture}");
        Assert.Equal([accept, refuse], page.All($"{Card} button[name=choice]").Select(b => b.TextContent));
    }

    [Fact]
    [Promise("S79")]
    public async Task The_first_visit_is_asked_wherever_it_begins()
    {
        using var visitor = shop.NewVisitor();
        foreach (var path in (string[])["/nl/categorie/thee-zoet", "/nl/product/kersenconfituur-van-noorderkers", "/nl/zoeken?q=thee", "/nl/mandje", "/nl/contact", "/nl/privacy", "/nl/account/aanmelden", "/nl/bestaat-niet"])
        {
            Assert.Single((await visitor.Get(path)).All(Card));
        }
    }

    [Fact]
    [Promise("S76", "S77")]
    public async Task Before_a_choice_no_cookie_is_set_and_no_other_host_is_called()
    {
        using var visitor = shop.NewVisitor();
        foreach (var path in await Addresses(visitor))
        {
            var page = await visitor.Get(path);
            var loaded = page.All("script[src], img[src], iframe[src], source[src], link[rel=stylesheet], link[rel=preload], link[rel=preconnect], link[rel=dns-prefetch], link[rel=icon]")
                .Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")!).ToList();
            Assert.All(loaded, address => Assert.Matches("^/(?!/)|^data:", address));
            Assert.DoesNotContain("googletagmanager", page.Body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("google", page.Headers["Content-Security-Policy"], StringComparison.OrdinalIgnoreCase);
        }

        Assert.Empty(visitor.SetCookies);
        // The same page of the same shop has the tag once it is allowed.
        var allowed = await visitor.Submit(await visitor.Get("/nl"), $"{Card} form", button: $"{Card} button[value=accept]");
        Assert.Contains("LaBelleCerise.Cookies/analytics", allowed.Body, StringComparison.Ordinal);
        Assert.Contains("google", allowed.Headers["Content-Security-Policy"], StringComparison.Ordinal);
    }

    [Fact]
    [Promise("S79")]
    public async Task Yes_and_no_are_the_same_button_but_for_the_word()
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get("/nl");
        var forms = page.All($"{Card} form[method=post]").ToList();
        Assert.Equal(2, forms.Count);
        string Shape(int at) => forms[at].OuterHtml.Replace("accept", "", StringComparison.Ordinal).Replace("refuse", "", StringComparison.Ordinal)
            .Replace("Aanvaarden", "", StringComparison.Ordinal).Replace("Weigeren", "", StringComparison.Ordinal);
        Assert.Equal(Shape(0), Shape(1));
        Assert.Empty(page.All($"{Card} input[type=checkbox], {Card} .button:not(.button--quiet)"));
    }

    [Fact]
    [Promise("S80")]
    public async Task After_a_choice_the_question_is_gone_from_every_page()
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get("/nl/privacy");
        page = await visitor.Submit(page, $"{Card} form", button: $"{Card} button[value=refuse]");
        Assert.Equal("/nl/privacy", page.Url.AbsolutePath);
        Assert.Empty(page.All(Card));
        Assert.Empty((await visitor.Get("/fr")).All(Card));
    }

    [Theory, LawCheck(4)]
    [InlineData("accept")]
    [InlineData("refuse")]
    [Promise("S80")]
    public async Task Yes_and_no_are_both_asked_again_after_six_months_and_not_a_day_earlier(string choice)
    {
        // A shop of its own: what else lapses in half a year would hide the tag from the tests beside this one.
        await using var calm = new MeasuringShop();
        await calm.InitializeAsync();
        using var visitor = calm.NewVisitor();
        var chosen = calm.Clock.GetUtcNow();
        await visitor.Submit(await visitor.Get("/nl"), $"{Card} form", button: $"{Card} button[value={choice}]");
        await calm.Advance(chosen.AddMonths(6) - chosen - TimeSpan.FromDays(1));
        Assert.Empty((await visitor.Get("/nl")).All(Card));
        await calm.Advance(TimeSpan.FromDays(1));
        var later = await visitor.Get("/nl");
        Assert.Single(later.All(Card));
        Assert.DoesNotContain("LaBelleCerise.Cookies/analytics", later.Body, StringComparison.Ordinal);
    }

    [Fact]
    [Promise("S80")]
    public async Task A_forged_or_foreign_choice_cookie_counts_as_no_choice()
    {
        using var visitor = shop.NewVisitor();
        visitor.Cookies["__Host-cookie-choice"] = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        var page = await visitor.Get("/nl");
        Assert.Single(page.All(Card));
        Assert.DoesNotContain("LaBelleCerise.Cookies/analytics", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    [Promise("S80")]
    public async Task A_choice_on_another_question_is_asked_again_and_allows_nothing()
    {
        using var visitor = shop.NewVisitor();
        await visitor.Submit(await visitor.Get("/nl"), $"{Card} form", button: $"{Card} button[value=accept]");
        Assert.Empty((await visitor.Get("/nl")).All(Card));
        // The same yes as it would stand after a question about other services.
        var other = new CookieNotice([.. CookieServices.All, CookieServices.OwnStatistics with { Key = "new-service", Bit = 2 }], CookieRegister.Optional);
        var token = shop.Services.GetRequiredService<SignedTokens>().Create("cookie-choice", Guid.CreateVersion7(shop.Clock.GetUtcNow()), (other.Fingerprint << 4) | 3);
        visitor.Cookies["__Host-cookie-choice"] = token;

        var page = await visitor.Get("/nl");

        Assert.Single(page.All(Card));
        Assert.DoesNotContain("LaBelleCerise.Cookies/", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_page_sends_the_visitor_home_after_the_choice()
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get("/nl/bestaat-niet");
        page = await visitor.Submit(page, $"{Card} form", button: $"{Card} button[value=accept]");
        Assert.Equal("/nl", page.Url.AbsolutePath);
    }

    private static async Task<IReadOnlyList<string>> Addresses(Visitor visitor)
    {
        var home = await visitor.Get("/nl");
        var inside = home.All("a[href^='/']").Select(a => a.GetAttribute("href")!).Where(a => !a.StartsWith("/admin", StringComparison.Ordinal));
        return [.. Cultures.All.Select(c => $"/{c}").Concat(inside).Distinct().Take(60)];
    }
}
