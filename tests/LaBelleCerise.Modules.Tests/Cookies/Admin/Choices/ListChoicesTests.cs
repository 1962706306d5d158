using System.Net;

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

        using var picky = shop.NewVisitor();
        await picky.Submit(await picky.Get("/nl/cookies"), "form#services", new { service = "own-statistics" }, "form#services button");

        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var page = await staff.Get("/admin/cookies/choices");
        // Allowed anything, refused everything, Google Analytics, our own count.
        Assert.Equal(["2", "2", "1", "2"], page.All("tbody tr:first-child td").Select(c => c.TextContent));
        Assert.True(page.All("details.fold").Count >= 4);
        Assert.Contains("4", Page.Fold((await staff.Get("/admin")).One("a.widget[href='/admin/cookies/choices']").TextContent), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/admin/cookies/register")]
    [InlineData("/admin/cookies/choices")]
    [InlineData("/admin/cookies/tags")]
    [InlineData("/admin/cookies/visits")]
    [InlineData("/admin/cookies/walks")]
    public async Task Strangers_and_staff_without_the_permission_stay_outside_and_the_privacy_role_comes_in(string path)
    {
        using var stranger = shop.NewVisitor();
        Assert.Equal("/admin/sign-in", (await stranger.Get(path)).Url.AbsolutePath);
        using var clerk = shop.NewVisitor();
        Assert.Empty((await clerk.SignInAsStaffWith("catalog")).All($"nav a[href='{path}']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Get(path)).Status);
        using var officer = shop.NewVisitor();
        Assert.Single((await officer.SignInAsStaffWith("privacy")).All($"nav a[href='{path}']"));
        Assert.Equal(HttpStatusCode.OK, (await officer.Get(path)).Status);
    }
}
