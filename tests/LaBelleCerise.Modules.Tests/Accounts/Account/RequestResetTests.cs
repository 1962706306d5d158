namespace LaBelleCerise.Modules.Tests.Accounts.Account;

public sealed class RequestResetTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S90")]
    public async Task A_link_goes_to_the_mailbox_in_the_language_of_the_account()
    {
        using var visitor = shop.NewVisitor();
        var email = ShopperSteps.NewEmail();
        await visitor.Submit(await visitor.ReadDoor("/fr/compte/connexion"), "#register", new { Email = email, ShopperSteps.Password });
        await visitor.Prove(email);
        using var elsewhere = shop.NewVisitor();

        await elsewhere.AskReset(email.ToUpperInvariant());

        var mail = Assert.Single(await shop.AccountMails(email), m => m.Kind == "reset-password");
        Assert.Equal("fr", mail.Culture);
    }

    [Fact]
    public async Task An_address_without_account_gets_the_same_words_and_no_mail()
    {
        using var visitor = shop.NewVisitor();
        var email = ShopperSteps.NewEmail();

        var page = await visitor.AskReset(email);

        Assert.Contains("Kijk in je mailbox", page.One("#told").TextContent, StringComparison.Ordinal);
        Assert.Empty(await shop.AccountMails(email));
    }

    [Fact]
    public async Task Asking_changes_nothing_until_the_link_is_used()
    {
        using var owner = shop.NewVisitor();
        var email = await owner.BecomeShopper();
        using var stranger = shop.NewVisitor();

        await stranger.AskReset(email);

        Assert.Equal("/nl/account", (await owner.Get("/nl/account")).Url.AbsolutePath);
        owner.Cookies.Clear();
        Assert.Contains(email, (await owner.LogIn(email)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_address_is_told_at_the_field()
    {
        using var visitor = shop.NewVisitor();

        Assert.Contains("e-mailadres", (await visitor.AskReset("an")).One("#reset-email-error").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mailbox_is_not_filled_by_asking_again_and_again()
    {
        using var owner = shop.NewVisitor();
        var email = await owner.BecomeShopper();
        await shop.Advance(TimeSpan.FromHours(2));
        using var stranger = shop.NewVisitor();
        var unknown = ShopperSteps.NewEmail();
        for (var i = 0; i < 8; i++)
        {
            var answers = new[] { await stranger.AskReset(email), await stranger.AskReset(unknown) };

            // Who is told to look in a mailbox finds a mail there; who is asked to wait learns nothing of the address.
            Assert.All(answers, a => Assert.Contains(i < 5 ? "Kijk in je mailbox" : "veel pogingen", a.One(i < 5 ? "#told" : "#problem").TextContent, StringComparison.Ordinal));
        }

        Assert.Equal(5, (await shop.AccountMails(email)).Count(m => m.Kind == "reset-password"));
    }
}
