using System.Net;
using LaBelleCerise.Consent.Ledger;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Messaging.Newsletters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Messaging.Newsletter;

public sealed class UnsubscribeTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S53", "S68")]
    public async Task Taking_back_takes_no_more_steps_than_giving()
    {
        using var visitor = shop.NewVisitor();
        var email = NewsletterSteps.NewEmail();
        // Giving: open the form, tick, type and send (one post), open the mail's link, press (one post).
        var (giving, taking) = (0, 0);
        await visitor.SignUp(email);
        giving += 2;
        var question = await visitor.Get(shop.LinkIn(email, "NewsletterConfirm"));
        giving++;
        await visitor.Submit(question, "#confirm-form");
        giving++;
        await shop.Settle();
        await shop.SendNewsletter("Een brief");

        var page = await visitor.Get(shop.LinkIn(email, "Unsubscribe"));
        taking++;
        var done = await visitor.Submit(page, "#unsubscribe-form");
        taking++;

        Assert.Equal("Je bent uitgeschreven", done.One("h1").TextContent);
        Assert.Null(await shop.SubscriptionOf(email));
        Assert.InRange(taking, 1, giving);
        await shop.Settle();
        Assert.Equal([ConsentAction.Given, ConsentAction.Refused], (await shop.LedgerOf(email)).Select(e => e.Action));
    }

    [Fact]
    [Promise("S53")]
    public async Task The_button_of_a_mail_program_ends_it_at_once_as_often_as_it_is_pressed()
    {
        using var visitor = shop.NewVisitor();
        var email = NewsletterSteps.NewEmail();
        await visitor.BecomeReader(email, measurement: true);
        await shop.SendNewsletter("Met een knop");
        var mail = shop.MailsTo(email).Single(m => m.Subject == "Met een knop");
        Assert.Equal("List-Unsubscribe=One-Click", mail.Headers["List-Unsubscribe-Post"]);
        var target = mail.Headers["List-Unsubscribe"]!.Trim('<', '>');

        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        for (var i = 0; i < 3; i++)
        {
            // From a mail server: no cookie, no origin of ours, and RFC 8058 allows multipart too.
            using var body = new MultipartFormDataContent { { new StringContent("One-Click"), "List-Unsubscribe" } };
            using var request = new HttpRequestMessage(HttpMethod.Post, target) { Content = body };
            request.Headers.Add("Origin", "https://mail.voorbeeld.example");
            using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Null(await shop.SubscriptionOf(email));
        }

        await shop.Settle();
        var ended = (await shop.LedgerOf(email)).Where(e => e.Action == ConsentAction.Refused).ToList();
        Assert.Equal(["newsletter", "newsletter-measurement"], ended.Select(e => e.Purpose).Order());
        Assert.All(ended, e => Assert.Equal(NewsletterForms.OneClick, e.Form));
        var before = shop.MailsTo(email).Count;
        await shop.SendNewsletter("Na het einde");
        Assert.Equal(before, shop.MailsTo(email).Count);
    }

    [Fact]
    public async Task Looking_at_the_page_ends_nothing()
    {
        using var visitor = shop.NewVisitor();
        var email = NewsletterSteps.NewEmail();
        await visitor.BecomeReader(email);
        await shop.SendNewsletter("Alleen kijken");
        await visitor.Get(shop.LinkIn(email, "Unsubscribe"));
        Assert.NotNull(await shop.SubscriptionOf(email));
    }

    [Fact]
    public async Task Of_who_left_nothing_readable_stays_and_their_own_yes_brings_them_back()
    {
        using var visitor = shop.NewVisitor();
        var email = NewsletterSteps.NewEmail();
        await visitor.BecomeReader(email);
        var preferences = await visitor.Get(shop.LinkIn(email, "Preferences"));
        await visitor.Submit(preferences, "#unsubscribe-form");
        Assert.True(await IsSuppressed(email));
        Assert.Equal(0, await shop.InMessaging(db => db.Open<LaBelleCerise.Messaging.Mails.Mail>(Opening.ByLaw(Purpose.Newsletter)).CountAsync(m => m.Recipient == email, TestContext.Current.CancellationToken)));
        Assert.DoesNotContain(await shop.InMessaging(db => db.Open<Suppression>(Opening.ByLaw(Purpose.Suppression)).Select(s => s.KeyHash).ToListAsync()), hash => hash.Contains('@', StringComparison.Ordinal));
        Assert.Equal("Er is geen inschrijving", (await visitor.Get(preferences.Url.PathAndQuery)).One("h1").TextContent);

        await visitor.BecomeReader(email);
        Assert.False(await IsSuppressed(email));
        Assert.NotNull((await shop.SubscriptionOf(email))!.NewsletterEntry);
    }

    private Task<bool> IsSuppressed(string email) => shop.InMessaging(db =>
        new Suppressions(db, shop.Services.GetRequiredService<SignedTokens>(), shop.Clock).Holds(email, TestContext.Current.CancellationToken));
}
