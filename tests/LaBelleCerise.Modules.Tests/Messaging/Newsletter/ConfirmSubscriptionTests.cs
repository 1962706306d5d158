using LaBelleCerise.Consent.Ledger;
using LaBelleCerise.Messaging.Newsletters;

namespace LaBelleCerise.Modules.Tests.Messaging.Newsletter;

public sealed class ConfirmSubscriptionTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S51")]
    public async Task A_mail_scanner_that_opens_the_link_confirms_nothing_and_a_person_who_presses_does()
    {
        using var visitor = shop.NewVisitor();
        var email = NewsletterSteps.NewEmail();
        await visitor.SignUp(email);
        var link = shop.LinkIn(email, "NewsletterConfirm");
        using var scanner = shop.NewVisitor();
        for (var i = 0; i < 3; i++)
        {
            await scanner.Get(link);
        }

        await shop.Settle();
        Assert.Equal(SubscriptionState.Asked, (await shop.SubscriptionOf(email))!.State);
        Assert.Empty(await shop.LedgerOf(email));

        var done = await visitor.Submit(await visitor.Get(link), "#confirm-form");
        Assert.Equal("Dank je, je bent ingeschreven.", done.One(".notice--success").TextContent.Trim());
        await shop.Settle();
        Assert.NotNull((await shop.SubscriptionOf(email))!.NewsletterEntry);
        Assert.Empty(visitor.SetCookies);
    }

    [Theory]
    [InlineData(false, new[] { "newsletter" })]
    [InlineData(true, new[] { "newsletter", "newsletter-measurement" })]
    [Promise("S55")]
    public async Task Each_box_that_was_ticked_is_one_entry_of_the_ledger_and_no_other_is(bool measurement, string[] purposes)
    {
        using var visitor = shop.NewVisitor();
        var email = NewsletterSteps.NewEmail();
        await visitor.BecomeReader(email, measurement);
        var entries = await shop.LedgerOf(email);
        Assert.Equal(purposes, entries.Select(e => e.Purpose).Order());
        Assert.All(entries, e => Assert.Equal((ConsentAction.Given, "nl", "newsletter-page"), (e.Action, e.Culture, e.Form)));
    }

    [Fact]
    public async Task After_a_week_the_link_confirms_nothing_any_more()
    {
        using var visitor = shop.NewVisitor();
        var email = NewsletterSteps.NewEmail();
        await visitor.SignUp(email);
        var page = await visitor.Get(shop.LinkIn(email, "NewsletterConfirm"));
        await shop.Advance(TimeSpan.FromDays(7) + TimeSpan.FromSeconds(1));
        Assert.Equal("Deze link werkt niet meer", (await visitor.Submit(page, "#confirm-form")).One("h1").TextContent);
        Assert.Equal(SubscriptionState.Asked, (await shop.SubscriptionOf(email))!.State);
    }

    [Fact]
    public async Task What_a_stranger_adds_while_the_page_is_open_is_shown_before_it_is_confirmed()
    {
        using var visitor = shop.NewVisitor();
        using var stranger = shop.NewVisitor();
        var email = NewsletterSteps.NewEmail();
        await visitor.SignUp(email);
        var open = await visitor.Get(shop.LinkIn(email, "NewsletterConfirm"));
        Assert.Single(open.All("#asked li"));
        await stranger.SignUp(email, measurement: true);

        var back = await visitor.Submit(open, "#confirm-form");

        Assert.Equal(2, back.All("#asked li").Count);
        Assert.Equal(SubscriptionState.Asked, (await shop.SubscriptionOf(email))!.State);
    }

    [Fact]
    public async Task A_link_that_is_not_ours_leads_nowhere()
    {
        using var visitor = shop.NewVisitor();
        Assert.Equal("Deze link werkt niet meer", (await visitor.Get("/nl/nieuwsbrief/bevestigen/" + new string('A', 54))).One("h1").TextContent);
    }
}
