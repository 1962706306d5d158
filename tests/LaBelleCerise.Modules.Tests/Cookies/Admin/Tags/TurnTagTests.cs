namespace LaBelleCerise.Modules.Tests.Cookies.Admin.Tags;

public sealed class TurnTagTests(MeasuringShop shop) : IClassFixture<MeasuringShop>
{
    [Fact]
    [Promise("S83")]
    public async Task Staff_stop_google_analytics_for_everyone_at_once_and_start_it_again()
    {
        using var visitor = shop.NewVisitor();
        await visitor.Submit(await visitor.Get("/nl"), "[data-cookie-card] form", button: "[data-cookie-card] button[value=accept]");
        Assert.Contains("LaBelleCerise.Cookies/analytics", (await visitor.Get("/nl")).Body, StringComparison.Ordinal);
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();

        await staff.Submit(await staff.Get("/admin/cookies/tags"), "#google-analytics form");
        var stopped = await visitor.Get("/nl");
        Assert.DoesNotContain("LaBelleCerise.Cookies/analytics", stopped.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("google", stopped.Headers["Content-Security-Policy"], StringComparison.Ordinal);

        Assert.Contains("LaBelleCerise.Cookies/visit", stopped.Body, StringComparison.Ordinal);

        // The last turn counts by its time, and the shop's clock stands still in tests.
        await shop.Advance(TimeSpan.FromSeconds(1));
        await staff.Submit(await staff.Get("/admin/cookies/tags"), "#google-analytics form");
        Assert.Contains("LaBelleCerise.Cookies/analytics", (await visitor.Get("/nl")).Body, StringComparison.Ordinal);
    }

    [Fact]
    [Promise("S81")]
    public async Task Our_own_count_has_its_own_switch()
    {
        using var visitor = shop.NewVisitor();
        await visitor.Submit(await visitor.Get("/nl"), "[data-cookie-card] form", button: "[data-cookie-card] button[value=accept]");
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        await staff.Submit(await staff.Get("/admin/cookies/tags"), "#own-statistics form");

        var stopped = await visitor.Get("/nl");

        Assert.DoesNotContain("LaBelleCerise.Cookies/visit", stopped.Body, StringComparison.Ordinal);
        await shop.Advance(TimeSpan.FromSeconds(1));
        await staff.Submit(await staff.Get("/admin/cookies/tags"), "#own-statistics form");
        Assert.Contains("LaBelleCerise.Cookies/visit", (await visitor.Get("/nl")).Body, StringComparison.Ordinal);
    }
}
