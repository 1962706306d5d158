using LaBelleCerise.Cookies.Tags;

namespace LaBelleCerise.Modules.Tests.Cookies.Tags;

public sealed class AnalyticsGateTests(MeasuringShop shop) : IClassFixture<MeasuringShop>
{
    [Fact]
    [Promise("S76", "S83")]
    public async Task After_yes_the_tag_stands_on_the_page_and_only_that_answer_lets_google_in()
    {
        using var visitor = shop.NewVisitor();
        var before = await visitor.Get("/nl");
        Assert.DoesNotContain("LaBelleCerise.Cookies/analytics", before.Body, StringComparison.Ordinal);
        var page = await visitor.Submit(before, "[data-cookie-card] form", button: "[data-cookie-card] button[value=accept]");
        Assert.Equal(MeasuringShop.Stream, page.One("head script[src*='analytics']").GetAttribute("data-stream"));
        var policy = page.Headers["Content-Security-Policy"];
        Assert.Contains("script-src 'self' https://www.googletagmanager.com;", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        using var other = shop.NewVisitor();
        Assert.DoesNotContain("google", (await other.Get("/nl")).Headers["Content-Security-Policy"], StringComparison.Ordinal);
    }

    [Fact]
    [Promise("S83")]
    public async Task Signals_for_advertising_are_off_and_no_address_key_leaves()
    {
        using var visitor = shop.NewVisitor();
        var script = (await visitor.Get("/_content/LaBelleCerise.Cookies/analytics.js")).Body;
        Assert.Contains("ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', analytics_storage: 'denied'", script, StringComparison.Ordinal);
        Assert.Contains("'update', { analytics_storage: 'granted', ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied' }", script, StringComparison.Ordinal);
        Assert.True(script.IndexOf("'update'", StringComparison.Ordinal) < script.IndexOf("'config'", StringComparison.Ordinal));
        Assert.Contains("allow_google_signals: false", script, StringComparison.Ordinal);
        Assert.Contains("page_location: location.origin + location.pathname", script, StringComparison.Ordinal);
    }

    [Fact]
    [Promise("S83")]
    public async Task Pages_that_search_engines_may_not_list_never_carry_the_tag()
    {
        using var visitor = shop.NewVisitor();
        await visitor.Submit(await visitor.Get("/nl"), "[data-cookie-card] form", button: "[data-cookie-card] button[value=accept]");
        var page = await visitor.Get("/nl/privacy/versies/1");
        Assert.Equal("noindex", page.One("meta[name=robots]").GetAttribute("content"));
        Assert.DoesNotContain("LaBelleCerise.Cookies/analytics", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_are_added_to_their_directive_or_as_a_new_one() => Assert.Equal(
        "default-src 'none'; img-src 'self' data: https://a.example; connect-src https://b.example",
        ContentPolicy.With("default-src 'none'; img-src 'self' data:", ("img-src", "https://a.example"), ("connect-src", "https://b.example")));
}
