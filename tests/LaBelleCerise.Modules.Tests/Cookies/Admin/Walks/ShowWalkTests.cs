using LaBelleCerise.Modules.Tests.Cookies.Walks;

namespace LaBelleCerise.Modules.Tests.Cookies.Admin.Walks;

public sealed class ShowWalkTests(LeakyShop shop) : IClassFixture<LeakyShop>
{
    [Fact]
    [Promise("S73", "S77")]
    public async Task Staff_walk_the_shop_and_read_when_it_was_what_it_covers_and_that_nothing_was_found()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        shop.Leak = null;
        var page = await staff.Submit(await staff.Get("/admin/cookies/walks"), "main form");
        Assert.Single(page.All("#waiting"));
        await shop.Settle();

        page = await staff.Get("/admin/cookies/walks");

        Assert.Empty(page.All("#waiting, #faults"));
        Assert.Single(page.All(".badge--good"));
        Assert.True(int.Parse(page.One("#routes").TextContent, System.Globalization.CultureInfo.InvariantCulture) > 130);
        Assert.Contains("ziet deze rondgang niet", page.Text, StringComparison.Ordinal);
        Assert.Contains("23/11/2026", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Promise("S77")]
    public async Task A_cookie_that_nobody_listed_stands_on_the_report_with_what_the_world_knows_of_it()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        shop.Leak = "_fbp";
        try
        {
            await staff.Submit(await staff.Get("/admin/cookies/walks"), "main form");
            await shop.Settle();
        }
        finally
        {
            shop.Leak = null;
        }

        var page = await staff.Get("/admin/cookies/walks");

        Assert.Empty(page.All(".badge--good"));
        Assert.Contains(page.All("#faults tbody tr"), row => row.Children.Select(c => c.TextContent).Take(3).SequenceEqual(["Cookie buiten het register", "_fbp", "/nl"])
            && row.LastElementChild!.TextContent.Contains("Marketing", StringComparison.Ordinal));
    }
}
