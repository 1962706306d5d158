using System.Text;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Newsletters;
using LaBelleCerise.Modules.Tests.Accounts;
using LaBelleCerise.Modules.Tests.Ordering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Messaging.Newsletter;

public sealed class SubscribeTests(Shop shop) : IClassFixture<Shop>
{
    [Theory]
    [InlineData("/nl/nieuwsbrief", "Kijk in je mailbox", "Bevestig je inschrijving op de nieuwsbrief")]
    [InlineData("/fr/lettre-d-information", "Regardez dans votre boîte mail", "Confirmez votre inscription à la lettre d'information")]
    [InlineData("/de/newsletter", "Schauen Sie in Ihr Postfach", "Bestätigen Sie Ihre Anmeldung zum Newsletter")]
    [InlineData("/en/newsletter", "Look in your mailbox", "Confirm your sign-up for the newsletter")]
    [Promise("S51", "S55")]
    public async Task Nothing_is_ticked_beforehand_and_the_mailbox_is_asked_in_the_language_of_the_page(string path, string answer, string subject)
    {
        using var visitor = shop.NewVisitor();
        visitor.AcceptsCookies = false;
        var page = await visitor.Get(path);
        Assert.Equal(2, page.All("#newsletter-form input[type=checkbox]").Count);
        Assert.Empty(page.All("#newsletter-form input[checked]"));

        var email = NewsletterSteps.NewEmail();
        Assert.Equal(answer, (await visitor.SignUp(email, path: path)).One("h1").TextContent);
        Assert.Equal(subject, Assert.Single(shop.MailsTo(email)).Subject);
        Assert.Equal(SubscriptionState.Asked, (await shop.SubscriptionOf(email))!.State);
        Assert.Empty(await shop.LedgerOf(email));
        Assert.Empty(visitor.SetCookies);
    }

    [Fact]
    [Promise("S51")]
    public async Task Buying_and_registering_never_subscribe()
    {
        var before = await Count();
        using var visitor = shop.NewVisitor();
        var email = await visitor.BecomeShopper();
        await visitor.Buy(await shop.List());
        await shop.Settle();
        Assert.Equal(before, await Count());
        Assert.Null(await shop.SubscriptionOf(email));
        Assert.Null(await shop.SubscriptionOf("an.peeters@example.be"));
    }

    [Fact]
    public async Task A_known_address_gets_the_same_answer_and_only_its_mailbox_learns_that_it_is_known()
    {
        using var visitor = shop.NewVisitor();
        var email = NewsletterSteps.NewEmail();
        var first = await visitor.SignUp(email);
        await visitor.BecomeReader(email);
        var again = await visitor.SignUp(email, measurement: true);
        Assert.Equal((first.Url, first.Text), (again.Url, again.Text));
        Assert.Single(shop.MailsTo(email), m => m.Subject == "Je bent al ingeschreven op de nieuwsbrief");
        Assert.False((await shop.SubscriptionOf(email))!.WantsMeasurement);
    }

    [Fact]
    public async Task A_second_click_mails_once()
    {
        using var visitor = shop.NewVisitor();
        var email = NewsletterSteps.NewEmail();
        shop.Clock.Advance(TimeSpan.FromHours(2));
        var form = await visitor.Get("/nl/nieuwsbrief");
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        await visitor.Submit(form, "#newsletter-form", new { Email = email, Newsletter = "true" });
        await visitor.Submit(form, "#newsletter-form", new { Email = email, Newsletter = "true" });
        await shop.Settle();
        Assert.Single(shop.MailsTo(email));
    }

    [Theory]
    [InlineData("", "true", "email", "Vul je e-mailadres in.")]
    [InlineData("geen adres", "true", "email", "Schrijf het e-mailadres voluit, zoals an@voorbeeld.be.")]
    [InlineData("an@voorbeeld.be", null, "newsletter", "Vink aan dat we je de nieuwsbrief mogen sturen.")]
    public async Task What_is_wrong_is_said_at_its_field(string email, string? box, string field, string error)
    {
        using var visitor = shop.NewVisitor();
        var back = await visitor.Submit(await visitor.Get("/nl/nieuwsbrief"), "#newsletter-form", new { Email = email, Newsletter = box });
        Assert.Equal(error, back.One($"#{field}-e").TextContent);
        Assert.Equal(error, back.One($".error-summary a[href='#{field}']").TextContent);
    }

    [Fact]
    public async Task A_robot_gets_the_answer_that_a_person_gets_and_nobody_is_mailed()
    {
        using var visitor = shop.NewVisitor();
        var (fast, filled) = (NewsletterSteps.NewEmail(), NewsletterSteps.NewEmail());
        var form = await visitor.Get("/nl/nieuwsbrief");
        Assert.Equal("Kijk in je mailbox", (await visitor.Submit(form, "#newsletter-form", new { Email = fast, Newsletter = "true" })).One("h1").TextContent);
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal("Kijk in je mailbox", (await visitor.Submit(form, "#newsletter-form", new { Email = filled, Newsletter = "true", Website = "http://winnaar.example" })).One("h1").TextContent);
        await shop.Settle();
        Assert.Empty(shop.MailsTo(fast).Concat(shop.MailsTo(filled)));
        Assert.Null(await shop.SubscriptionOf(fast) ?? await shop.SubscriptionOf(filled));
    }

    [Fact]
    public async Task Nobody_fills_a_strangers_mailbox()
    {
        using var visitor = shop.NewVisitor();
        var email = NewsletterSteps.NewEmail();
        shop.Clock.Advance(TimeSpan.FromHours(2));
        Page? last = null;
        for (var i = 0; i <= NewsletterLimits.PerEmailAndHour; i++)
        {
            var form = await visitor.Get("/nl/nieuwsbrief");
            shop.Clock.Advance(TimeSpan.FromSeconds(20));
            last = await visitor.Submit(form, "#newsletter-form", new { Email = email, Newsletter = "true" });
        }

        await shop.Settle();
        Assert.Contains("Er kwamen te veel aanvragen na elkaar", last!.Text, StringComparison.Ordinal);
        Assert.Equal(NewsletterLimits.PerEmailAndHour, shop.MailsTo(email).Count);
    }

    [Fact]
    public async Task The_hash_in_the_ledger_is_that_of_the_bytes_that_were_shown()
    {
        using var visitor = shop.NewVisitor();
        var email = NewsletterSteps.NewEmail();
        var body = (await visitor.Get("/nl/nieuwsbrief")).Body;
        var from = body.IndexOf("<fieldset", StringComparison.Ordinal);
        var shown = body[from..(body.IndexOf("</fieldset>", from, StringComparison.Ordinal) + "</fieldset>".Length)];
        await visitor.BecomeReader(email);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(shown))), Assert.Single(await shop.LedgerOf(email)).FormHash);
        Assert.Equal(shop.Services.GetRequiredService<SignUpForm>().TextVersion, Assert.Single(await shop.LedgerOf(email)).TextVersion);
    }

    private Task<int> Count() => shop.InMessaging(db => db.Open<Subscription>(Opening.ByLaw(Purpose.Newsletter)).CountAsync(TestContext.Current.CancellationToken));
}
