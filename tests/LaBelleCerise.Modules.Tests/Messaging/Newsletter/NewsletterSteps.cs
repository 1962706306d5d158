using System.Text.RegularExpressions;
using LaBelleCerise.Consent;
using LaBelleCerise.Consent.Ledger;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Messaging;
using LaBelleCerise.Messaging.Newsletters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Messaging.Newsletter;

/// <summary>What readers of the newsletter do, on the real pages and with the real mails.</summary>
internal static class NewsletterSteps
{
    public static string NewEmail() => $"lezer.{Guid.NewGuid():N}@voorbeeld.be";

    /// <summary>Fills in the form as a person does: after reading for a while, in an hour of its own.</summary>
    public static async Task<Page> SignUp(this Visitor visitor, string email, bool measurement = false, string path = "/nl/nieuwsbrief")
    {
        visitor.Shop.Clock.Advance(TimeSpan.FromHours(2));
        var form = await visitor.Get(path);
        visitor.Shop.Clock.Advance(TimeSpan.FromSeconds(20));
        var sent = await visitor.Submit(form, "#newsletter-form", measurement ? new { Email = email, Newsletter = "true", Measurement = "true" } : new { Email = email, Newsletter = "true" });
        await visitor.Shop.Settle();
        return sent;
    }

    /// <summary>Signs up, presses the button in the mailbox, and lets the ledger answer.</summary>
    public static async Task<Page> BecomeReader(this Visitor visitor, string email, bool measurement = false, string path = "/nl/nieuwsbrief")
    {
        await visitor.SignUp(email, measurement, path);
        var page = await visitor.Submit(await visitor.Get(visitor.Shop.LinkIn(email, "NewsletterConfirm")), "#confirm-form");
        await visitor.Shop.Settle();
        return page;
    }

    /// <summary>The first link of the newest mail whose path has one of the words of that kind, in any language.</summary>
    public static string LinkIn(this Shop shop, string email, string kind)
    {
        var words = kind switch
        {
            "NewsletterConfirm" => "bevestigen|confirmer|bestaetigen|confirm",
            "Preferences" => "voorkeuren|preferences|einstellungen",
            "Unsubscribe" => "uitschrijven|desinscription|abmelden|unsubscribe",
            _ => "ontvangstbewijzen|recus|belege|receipts",
        };
        return shop.MailsTo(email).Reverse().Select(m => Regex.Match(m.HtmlBody!, $"href=\"(?<link>[^\"]*/(?:{words})/[^\"]+)\"")).First(m => m.Success).Groups["link"].Value;
    }

    public static Task<Subscription?> SubscriptionOf(this Shop shop, string email) =>
        shop.InMessaging(db => db.Open<Subscription>(Opening.ByLaw(Purpose.Newsletter)).AsNoTracking().SingleOrDefaultAsync(s => s.Email == email));

    /// <summary>What the ledger holds about an address, oldest first.</summary>
    public static async Task<IReadOnlyList<ConsentEntry>> LedgerOf(this Shop shop, string email)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var subject = SubjectHash.Of(scope.ServiceProvider.GetRequiredService<SignedTokens>(), email);
        return await scope.ServiceProvider.GetRequiredService<ConsentDb>().Open<ConsentEntry>(Opening.ByLaw(Purpose.ConsentProof)).Where(e => e.SubjectHash == subject).OrderBy(e => e.Sequence).ToListAsync();
    }

    public static async Task<T> InMessaging<T>(this Shop shop, Func<MessagingDb, Task<T>> ask)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<MessagingDb>());
    }

    /// <summary>Staff send a newsletter to all readers of a language.</summary>
    public static async Task SendNewsletter(this Shop shop, string subject, string words = "Er zijn nieuwe kersen.\n\nTot gauw.", string language = "nl")
    {
        using var staff = await shop.Staff();
        await staff.Submit(await staff.Get("/admin/newsletter"), "#send-form", new { Language = language, Subject = subject, Words = words });
        await shop.Settle();
    }
}
