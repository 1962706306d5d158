using System.Net;

namespace LaBelleCerise.Modules.Tests.Accounts.Account;

public sealed class ExplainCookiesTests(Shop shop) : IClassFixture<Shop>
{
    [Theory]
    [Promise("S87", "S89")]
    [InlineData("/nl/account/gegevens", "/nl/account/cookies-nodig")]
    [InlineData("/fr/compte/coordonnees", "/fr/compte/cookies-requis")]
    [InlineData("/de/konto/angaben", "/de/konto/cookies-noetig")]
    [InlineData("/en/account/details", "/en/account/cookies-needed")]
    public async Task A_form_whose_cookie_did_not_come_back_ends_here_in_the_language_of_the_form(string form, string end)
    {
        using var visitor = shop.NewVisitor();
        await visitor.BecomeShopper();
        var filled = await visitor.Get(form);
        visitor.Cookies.Remove("__Host-form");

        var page = await visitor.Submit(filled, "#profile", new { FirstName = "An" });

        Assert.Equal((HttpStatusCode.OK, end), (page.Status, page.Url.AbsolutePath));
        Assert.Equal(end[1..3], page.One("html").GetAttribute("lang"));
        Assert.Contains("cookie", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Follow(page, "main .actions a")).Status);
    }

    [Fact]
    public async Task It_is_kept_by_no_cache_and_found_by_no_search_engine()
    {
        using var stranger = shop.NewVisitor();

        var page = await stranger.Get("/nl/account/cookies-nodig");

        Assert.Contains("no-store", page.Headers["Cache-Control"], StringComparison.Ordinal);
        Assert.Contains("noindex", page.One("meta[name='robots']").GetAttribute("content"), StringComparison.Ordinal);
        Assert.DoesNotContain(stranger.SetCookies, c => c.StartsWith("__Host-shopper", StringComparison.Ordinal));
    }
}
