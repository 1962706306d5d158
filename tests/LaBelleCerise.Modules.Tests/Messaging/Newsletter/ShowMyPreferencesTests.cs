using LaBelleCerise.Modules.Tests.Accounts;

namespace LaBelleCerise.Modules.Tests.Messaging.Newsletter;

public sealed class ShowMyPreferencesTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S72")]
    public async Task A_shopper_finds_the_mail_preferences_in_the_account_and_what_they_choose_counts_at_once()
    {
        using var visitor = shop.NewVisitor();
        var email = await visitor.BecomeShopper();
        var page = await visitor.Follow(await visitor.Get("/nl/account"), ".side-menu a[href='/nl/account/nieuwsbrief']");
        Assert.Contains(email, page.Text, StringComparison.Ordinal);
        Assert.Empty(page.All("input[checked]"));

        var done = await visitor.Submit(page, "#newsletter-form", new { Newsletter = "true" });
        await shop.Settle();

        Assert.Equal(email, done.One("#address").TextContent);
        Assert.Equal(("newsletter", "newsletter-account"), ((await shop.LedgerOf(email)).Single().Purpose, (await shop.LedgerOf(email)).Single().Form));
        Assert.Equal(email, (await visitor.Get("/nl/account/nieuwsbrief")).One("#address").TextContent);
    }

    [Fact]
    public async Task Without_the_tick_nothing_happens()
    {
        using var visitor = shop.NewVisitor();
        var email = await visitor.BecomeShopper();
        var back = await visitor.Submit(await visitor.Get("/nl/account/nieuwsbrief"), "#newsletter-form");
        Assert.Single(back.All(".error-summary"));
        Assert.Null(await shop.SubscriptionOf(email));
    }

    [Fact]
    public async Task A_guest_signs_in_first()
    {
        using var visitor = shop.NewVisitor();
        Assert.Contains("/nl/account/aanmelden", (await visitor.Get("/nl/account/nieuwsbrief")).Url.AbsolutePath, StringComparison.Ordinal);
    }
}
