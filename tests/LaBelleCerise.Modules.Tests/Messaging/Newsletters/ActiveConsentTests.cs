using System.Reflection;
using System.Text.RegularExpressions;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Messaging.Newsletters;
using LaBelleCerise.Modules.Tests.Messaging.Newsletter;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Messaging.Newsletters;

public sealed partial class ActiveConsentTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S51")]
    public void Marketing_has_no_other_way_than_an_active_consent()
    {
        Assert.All(typeof(ActiveConsent).GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance), c => Assert.True(c.IsPrivate));
        Assert.All(typeof(Mail).GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance), c => Assert.True(c.IsPrivate));
        var makers = typeof(Mail).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => m.ReturnType == typeof(Mail)).ToList();
        Assert.Equal(["Write", "WriteTo"], makers.Select(m => m.Name).Order());
        Assert.Equal(typeof(ActiveConsent), makers.Single(m => m.Name == "WriteTo").GetParameters()[0].ParameterType);
        Assert.All(Enum.GetValues<MailKind>().Where(MailKinds.NeedsConsent), kind => Assert.Throws<InvalidOperationException>(() =>
            Mail.Write(new MailOrigin(Guid.NewGuid(), kind, Guid.NewGuid(), 1, 1), new MailAddressee("an@voorbeeld.be", "nl", PersonSource.Newsletter), new RenderedMail("s", "t", "h"), "voorbeeld.be", shop.Clock.GetUtcNow())));
        Assert.True(MailKinds.NeedsConsent(MailKind.Newsletter));
    }

    [Fact]
    [Promise("S51")]
    public async Task Who_did_not_confirm_or_left_or_is_restricted_or_stands_not_in_the_ledger_gets_nothing()
    {
        using var visitor = shop.NewVisitor();
        var (asked, left, restricted, unrecorded, reader) = (NewsletterSteps.NewEmail(), NewsletterSteps.NewEmail(), NewsletterSteps.NewEmail(), NewsletterSteps.NewEmail(), NewsletterSteps.NewEmail());
        await visitor.SignUp(asked);
        foreach (var email in (string[])[left, restricted, unrecorded, reader])
        {
            await visitor.BecomeReader(email);
        }

        await visitor.Submit(await visitor.Get(shop.LinkIn(left, "Preferences")), "#unsubscribe-form");
        await Change(restricted, set => set.SetProperty(s => s.IsRestricted, true));
        await Change(unrecorded, set => set.SetProperty(s => s.NewsletterEntry, (long?)null));

        await shop.SendNewsletter("Voor wie ja zei");

        Assert.Contains(shop.MailsTo(reader), m => m.Subject == "Voor wie ja zei");
        Assert.DoesNotContain(new[] { asked, left, restricted, unrecorded }.SelectMany(shop.MailsTo), m => m.Subject == "Voor wie ja zei");
    }

    [Fact]
    [Promise("S53")]
    public async Task A_consent_that_ends_between_writing_and_sending_stops_the_mail()
    {
        using var visitor = shop.NewVisitor();
        var email = NewsletterSteps.NewEmail();
        await visitor.BecomeReader(email);
        using var staff = await shop.Staff();
        await staff.Submit(await staff.Get("/admin/newsletter"), "#send-form", new { Language = "nl", Subject = "Te laat", Words = "Tekst" });
        await using (var scope = shop.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<NewsletterRunner>().RunDue(TestContext.Current.CancellationToken);
        }

        Assert.Equal(1, await Waiting(email, "Te laat"));
        // Not by the page, which takes waiting mails along: the consent is gone from our copy by any way at all.
        await Change(email, set => set.SetProperty(s => s.NewsletterEntry, (long?)null));
        await shop.Settle();

        Assert.Equal(0, await Waiting(email, "Te laat"));
        Assert.DoesNotContain(shop.MailsTo(email), m => m.Subject == "Te laat");
    }

    [Theory, LawCheck(15)]
    [InlineData(false)]
    [InlineData(true)]
    [Promise("S55")]
    public async Task No_mail_of_the_newsletter_has_a_remote_picture_or_a_link_that_goes_round(bool measurement)
    {
        using var visitor = shop.NewVisitor();
        var email = NewsletterSteps.NewEmail();
        await visitor.BecomeReader(email, measurement);
        await shop.SendNewsletter("Zonder pixel");
        var mails = shop.MailsTo(email);
        Assert.Equal(3, mails.Count);
        Assert.All(mails, mail =>
        {
            Assert.DoesNotMatch("<img|<link|<script|<iframe|background=|url\\(|@import", mail.HtmlBody!);
            Assert.DoesNotContain(mail.BodyParts, part => part.ContentType.MediaType == "image");
            var links = Links().Matches(mail.HtmlBody!).Select(m => m.Groups["to"].Value).ToList();
            Assert.NotEmpty(links);
            Assert.All(links, to => Assert.True(to.StartsWith("mailto:", StringComparison.Ordinal) || (to.StartsWith(shop.BaseUrl + "/", StringComparison.Ordinal) && !to.Contains('?', StringComparison.Ordinal)), to));
        });
        // A link to a page of ours opens that page and sends nobody on.
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        foreach (var to in Links().Matches(mails.Single(m => m.Subject == "Zonder pixel").HtmlBody!).Select(m => m.Groups["to"].Value).Where(to => to.StartsWith("http", StringComparison.Ordinal)))
        {
            using var answer = await http.GetAsync(to, TestContext.Current.CancellationToken);
            Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task One_mail_per_reader_and_newsletter_also_when_the_button_is_pressed_twice()
    {
        using var visitor = shop.NewVisitor();
        var email = NewsletterSteps.NewEmail();
        await visitor.BecomeReader(email);
        using var staff = await shop.Staff();
        var page = await staff.Get("/admin/newsletter");
        await staff.Submit(page, "#send-form", new { Language = "nl", Subject = "Eén keer", Words = "Tekst" });
        await staff.Submit(page, "#send-form", new { Language = "nl", Subject = "Eén keer", Words = "Tekst" });
        await shop.Settle();
        Assert.Single(shop.MailsTo(email), m => m.Subject == "Eén keer");
    }

    [GeneratedRegex("href=\"(?<to>[^\"]+)\"")]
    private static partial Regex Links();

    private Task<int> Waiting(string email, string subject) => shop.InMessaging(db => db.Open<Mail>(Opening.ByLaw(Purpose.Newsletter)).CountAsync(m => m.Recipient == email && m.Subject == subject && m.State == MailState.Waiting));

    private Task<int> Change(string email, Action<UpdateSettersBuilder<Subscription>> set) =>
        shop.InMessaging(db => db.Open<Subscription>(Opening.ByLaw(Purpose.Newsletter)).Where(s => s.Email == email).ExecuteUpdateAsync(set));
}
