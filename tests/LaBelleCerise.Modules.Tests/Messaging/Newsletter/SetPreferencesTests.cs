using System.Net;
using LaBelleCerise.Consent.Ledger;
using LaBelleCerise.Messaging.Newsletters;

namespace LaBelleCerise.Modules.Tests.Messaging.Newsletter;

public sealed class SetPreferencesTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S53", "S55", "S72")]
    public async Task A_reader_changes_measurement_and_language_without_log_in_and_each_change_is_in_the_ledger()
    {
        using var visitor = shop.NewVisitor();
        visitor.AcceptsCookies = false;
        var email = NewsletterSteps.NewEmail();
        await visitor.BecomeReader(email);
        var link = shop.LinkIn(email, "Preferences");

        Assert.False((await Save(visitor, link, measurement: null)).One("#measurement").HasAttribute("checked"));
        Assert.True((await Save(visitor, link, measurement: "true", language: "fr")).One("#measurement").HasAttribute("checked"));
        await shop.Settle();
        Assert.True((await Consent(email))!.AllowsMeasurement);
        Assert.Equal("fr", (await shop.SubscriptionOf(email))!.Culture);

        await Save(visitor, link, measurement: null);
        Assert.False((await Consent(email))!.AllowsMeasurement);
        await shop.Settle();
        Assert.False((await Consent(email))!.AllowsMeasurement);
        Assert.Equal(
            [("newsletter", ConsentAction.Given), ("newsletter-measurement", ConsentAction.Given), ("newsletter-measurement", ConsentAction.Refused)],
            (await shop.LedgerOf(email)).Select(e => (e.Purpose, e.Action)));
    }

    [Fact]
    [Promise("S54")]
    public async Task The_page_lists_every_newsletter_that_was_sent()
    {
        using var visitor = shop.NewVisitor();
        var (email, other) = (NewsletterSteps.NewEmail(), NewsletterSteps.NewEmail());
        await visitor.BecomeReader(email);
        Assert.Empty((await visitor.Get(shop.LinkIn(email, "Preferences"))).All("#sent li"));
        await shop.SendNewsletter("Kersen in mei");
        await visitor.BecomeReader(other);
        await shop.SendNewsletter("Kersen in juni");
        Assert.Equal(["Kersen in juni", "Kersen in mei"], (await visitor.Get(shop.LinkIn(email, "Preferences"))).All("#sent .row__name").Select(e => e.TextContent));
        Assert.Equal(["Kersen in juni"], (await visitor.Get(shop.LinkIn(other, "Preferences"))).All("#sent .row__name").Select(e => e.TextContent));
    }

    [Fact]
    public async Task A_key_that_is_not_ours_opens_nothing()
    {
        using var visitor = shop.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/nl/nieuwsbrief/voorkeuren/" + new string('A', 54))).Status);
    }

    private static async Task<Page> Save(Visitor visitor, string link, string? measurement, string language = "nl") =>
        await visitor.Submit(await visitor.Get(link), "#preferences-form", new { Measurement = measurement, Language = language });

    private async Task<ActiveConsent?> Consent(string email)
    {
        var id = (await shop.SubscriptionOf(email))!.Id;
        return await shop.InMessaging(db => ActiveConsent.Of(db, id, TestContext.Current.CancellationToken));
    }
}
