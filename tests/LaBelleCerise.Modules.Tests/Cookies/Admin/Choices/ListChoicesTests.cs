namespace LaBelleCerise.Modules.Tests.Cookies.Admin.Choices;

public sealed class ListChoicesTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Staff_see_sums_per_day_and_the_words_but_no_single_choice()
    {
        foreach (var choice in (string[])["accept", "refuse", "refuse"])
        {
            using var visitor = shop.NewVisitor();
            await visitor.Submit(await visitor.Get("/nl"), "[data-cookie-card] form", button: $"[data-cookie-card] button[value={choice}]");
        }

        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var page = await staff.Get("/admin/cookies/choices");
        Assert.Equal(["1", "2"], page.All("tbody tr:first-child td").Select(c => c.TextContent));
        Assert.True(page.All("details.fold").Count >= 4);
        Assert.Contains("3", Page.Fold((await staff.Get("/admin")).One("a.widget[href='/admin/cookies/choices']").TextContent), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/admin/cookies/register")]
    [InlineData("/admin/cookies/choices")]
    [InlineData("/admin/cookies/tags")]
    public async Task Others_stay_outside(string path)
    {
        using var stranger = shop.NewVisitor();
        Assert.Equal("/admin/sign-in", (await stranger.Get(path)).Url.AbsolutePath);
    }
}
