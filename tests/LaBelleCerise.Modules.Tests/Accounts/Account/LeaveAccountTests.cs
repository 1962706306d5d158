namespace LaBelleCerise.Modules.Tests.Accounts.Account;

public sealed class LeaveAccountTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task The_browser_forgets_the_pages_and_keeps_its_other_cookies()
    {
        using var visitor = shop.NewVisitor();
        await visitor.BecomeShopper();

        using var answer = await visitor.FirstAnswer(await visitor.Get("/nl/account"), "#sign-out");

        Assert.Equal("/nl", answer.Headers.Location!.ToString());
        Assert.Equal("\"cache\", \"storage\"", Assert.Single(answer.Headers.GetValues("Clear-Site-Data")));
        Assert.All(answer.Headers.GetValues("Set-Cookie"), c => Assert.StartsWith("__Host-shopper=;", c, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Opening_the_address_signs_nobody_out()
    {
        using var visitor = shop.NewVisitor();
        await visitor.BecomeShopper();

        Assert.Equal("/nl/account", (await visitor.Get("/nl/account/afmelden")).Url.AbsolutePath);
        Assert.Equal("/nl/account", (await visitor.Get("/nl/account")).Url.AbsolutePath);
    }

    [Fact]
    public async Task A_post_that_our_page_did_not_make_signs_nobody_out()
    {
        using var visitor = shop.NewVisitor();
        await visitor.BecomeShopper();

        await visitor.Post("/nl/account/afmelden", []);

        Assert.Equal("/nl/account", (await visitor.Get("/nl/account")).Url.AbsolutePath);
    }
}
