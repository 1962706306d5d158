namespace LaBelleCerise.Modules.Tests.Accounts.Account;

public sealed class ResetPasswordTests(Shop shop) : IClassFixture<Shop>
{
    private const string NewPassword = "acht blauwe vuurtorens bij eb";

    [Fact]
    [Promise("S90")]
    public async Task A_reset_link_works_once_and_ends_every_session()
    {
        using var owner = shop.NewVisitor();
        var email = await owner.BecomeShopper();
        using var visitor = shop.NewVisitor();
        await visitor.AskReset(email);
        var link = await shop.ResetLink(email);

        // Mail scanners open links: opening changes nothing.
        await visitor.Get(link);
        var open = await visitor.Get(link);
        var done = await visitor.Submit(open, "#new-password", new { Password = NewPassword });

        Assert.Contains("nieuwe paswoord", done.One("#told").TextContent, StringComparison.Ordinal);
        Assert.NotEqual("/nl/account", (await owner.Get("/nl/account")).Url.AbsolutePath);
        Assert.NotNull((await visitor.LogIn(email)).One("#problem"));
        Assert.Contains(email, (await visitor.LogIn(email, NewPassword)).Text, StringComparison.Ordinal);
        Assert.Empty((await visitor.Get(link)).All("#new-password"));
        Assert.Empty((await visitor.Submit(open, "#new-password", new { Password = "nog een ander lang paswoord" })).All("#told"));
        Assert.Single(await shop.AccountMails(email), m => m.Kind == "password-changed");
    }

    [Fact]
    [Promise("S90")]
    public async Task A_reset_link_lives_thirty_minutes_and_dies_when_a_newer_one_is_asked()
    {
        using var visitor = shop.NewVisitor();
        var email = await visitor.BecomeShopper();
        visitor.Cookies.Clear();
        await visitor.AskReset(email);
        var first = await shop.ResetLink(email);
        await visitor.AskReset(email);
        var second = await shop.ResetLink(email);

        Assert.Empty((await visitor.Get(first)).All("#new-password"));
        await shop.Advance(TimeSpan.FromMinutes(29));
        Assert.Single((await visitor.Get(second)).All("#new-password"));
        await shop.Advance(TimeSpan.FromMinutes(2));
        Assert.Empty((await visitor.Get(second)).All("#new-password"));
    }
}
