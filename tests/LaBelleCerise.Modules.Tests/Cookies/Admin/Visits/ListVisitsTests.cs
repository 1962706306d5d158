namespace LaBelleCerise.Modules.Tests.Cookies.Admin.Visits;

public sealed class ListVisitsTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S81")]
    public async Task Staff_see_sums_per_page_and_step_and_an_empty_shop_says_so()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        Assert.Single((await staff.Get("/admin/cookies/visits")).All("td.empty"));
        using var visitor = shop.NewVisitor();
        await visitor.Submit(await visitor.Get("/nl"), "[data-cookie-card] form", button: "[data-cookie-card] button[value=accept]");
        foreach (var seconds in (string[])["5", "30", "30"])
        {
            await visitor.Post("/api/visits", [new("page", "/fr/contact"), new("seconds", seconds)]);
        }

        var row = (await staff.Get("/admin/cookies/visits")).One("tbody tr");

        Assert.Equal("/fr/contact", row.QuerySelector("th")!.TextContent);
        Assert.Equal(["FR", "3", "1", "2", "0", "0"], row.QuerySelectorAll("td").Select(c => c.TextContent));
        await shop.Advance(TimeSpan.FromDays(31));
        await staff.SignInAsOwner();
        Assert.Single((await staff.Get("/admin/cookies/visits")).All("td.empty"));
    }
}
