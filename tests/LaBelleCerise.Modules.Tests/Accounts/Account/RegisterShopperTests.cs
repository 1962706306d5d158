namespace LaBelleCerise.Modules.Tests.Accounts.Account;

public sealed class RegisterShopperTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task A_new_account_is_told_to_its_mailbox_in_the_language_of_the_page_and_to_nobody_else()
    {
        using var visitor = shop.NewVisitor();
        var email = ShopperSteps.NewEmail();

        await visitor.Submit(await visitor.ReadDoor("/de/konto/anmelden"), "#register", new { Email = email, ShopperSteps.Password });

        var mail = Assert.Single(await shop.AccountMails(email));
        Assert.Equal(("prove-email", "de"), (mail.Kind, mail.Culture));
        Assert.DoesNotContain(await shop.Announced("accounts.email-proven.v1"), p => p.Contains(email, StringComparison.Ordinal));
    }

    [Fact]
    [Promise("S4")]
    public async Task The_same_address_posted_many_times_at_once_becomes_one_account()
    {
        using var visitor = shop.NewVisitor();
        var email = ShopperSteps.NewEmail();
        var door = await visitor.ReadDoor();

        var pages = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => visitor.Submit(door, "#register", new { Email = email, ShopperSteps.Password })));

        Assert.All(pages, p => Assert.NotNull(p.One("#told")));
        Assert.Single((await shop.AccountMails(email)).Select(m => m.ShopperId).Distinct());
        Assert.Contains(email, (await visitor.Prove(email)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_registers_the_address_of_another_changes_nothing_for_them()
    {
        using var owner = shop.NewVisitor();
        var email = await owner.BecomeShopper();
        using var stranger = shop.NewVisitor();

        await stranger.Register(email, "het paswoord van een vreemde");

        Assert.NotNull((await stranger.LogIn(email, "het paswoord van een vreemde")).One("#problem"));
        owner.Cookies.Clear();
        Assert.Contains(email, (await owner.LogIn(email)).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour(29)]
    public async Task A_thousand_posts_of_robots_from_two_hundred_addresses_make_no_account_and_mail_nobody()
    {
        using var robot = shop.NewVisitor();
        var emails = Enumerable.Range(0, 200).Select(_ => ShopperSteps.NewEmail()).ToList();
        Page? answer = null;
        for (var i = 0; i < 1000; i++)
        {
            // One half is faster than fingers, the other half fills in every field that it finds.
            var isFast = i % 2 == 0;
            var door = isFast ? await robot.Get("/nl/account/aanmelden") : await robot.ReadDoor();
            answer = await robot.Submit(door, "#register", new { Email = emails[i % 200], ShopperSteps.Password, Website = isFast ? "" : "http://winnaar.example" });
        }

        using var person = shop.NewVisitor();
        Assert.Equal((await person.Register(ShopperSteps.NewEmail())).One("#told").TextContent, answer!.One("#told").TextContent);
        Assert.DoesNotContain(await shop.Announced("accounts.account-mail-requested.v1"), p => emails.Any(e => p.Contains(e, StringComparison.Ordinal)));
        Assert.Equal(0, await shop.AccountsOf(emails));
    }

    [Fact]
    public async Task A_form_that_stood_open_for_days_is_asked_once_more_with_the_address_still_there()
    {
        using var visitor = shop.NewVisitor();
        var email = ShopperSteps.NewEmail();
        var door = await visitor.Get("/nl/account/aanmelden");
        shop.Clock.Advance(TimeSpan.FromHours(25));

        var again = await visitor.Submit(door, "#register", new { Email = email, ShopperSteps.Password });
        shop.Clock.Advance(TimeSpan.FromSeconds(3));

        Assert.Contains("stond lang open", again.One("#problem").TextContent, StringComparison.Ordinal);
        Assert.Equal(email, again.One("#register-email").GetAttribute("value"));
        Assert.NotNull((await visitor.Submit(again, "#register", new { ShopperSteps.Password })).One("#told"));
        Assert.Single(await shop.AccountMails(email));
    }

    [Theory]
    [InlineData("")]
    [InlineData("an")]
    [InlineData("an@example")]
    [InlineData("An Peeters <an@example.be>")]
    public async Task What_is_no_address_is_told_at_the_field(string typed)
    {
        using var visitor = shop.NewVisitor();

        var page = await visitor.Register(typed);

        Assert.Contains("e-mailadres", page.One("#register-email-error").TextContent, StringComparison.Ordinal);
        Assert.Equal("true", page.One("#register-email").GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task An_account_that_nobody_proves_in_a_week_is_forgotten()
    {
        using var visitor = shop.NewVisitor();
        var email = ShopperSteps.NewEmail();
        await visitor.Register(email);
        var link = await shop.ProofLink(email);
        await shop.Advance(TimeSpan.FromDays(6));
        await shop.RunJob("accounts.forget-unproven-accounts");
        Assert.Single((await visitor.Get(link)).All("#prove"));

        await shop.Advance(TimeSpan.FromDays(2));
        await shop.RunJob("accounts.forget-unproven-accounts");

        Assert.Empty((await visitor.Get(link)).All("#prove"));
    }
}
