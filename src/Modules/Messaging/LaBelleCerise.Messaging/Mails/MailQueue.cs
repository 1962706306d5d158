using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Messaging.Newsletters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>Writes a mail in its reader's language and puts it with those to send, in the transaction of the caller.</summary>
internal sealed class MailQueue(MessagingDb db, MailDrawing drawing, MailRest rest, IOptionsMonitor<ShopIdentity> shop, TimeProvider clock)
{
    /// <summary>Queues the mail, unless this source has one of this kind; the unique index decides where two try at once.</summary>
    /// <returns>The mail; null when it was there.</returns>
    public async Task<Mail?> Add(MailOrigin origin, MailAddressee to, Func<MailContent> compose, CancellationToken cancellation)
    {
        var (rendered, papers) = MailCulture.Write(to.Culture, () => compose() is var content ? (drawing.Of(content), content.Papers) : default);
        await Keep(papers, cancellation);
        return await Add(origin, to, rendered, cancellation);
    }

    /// <summary>Queues a newsletter to whom an active consent names.</summary>
    public async Task<bool> Add(ActiveConsent reader, Guid sourceId, Func<MailContent> compose, CancellationToken cancellation)
    {
        if (await db.Open<Mail>(Opening.BySystem(Purpose.Newsletter)).IgnoreQueryFilters().AnyAsync(m => m.SourceId == sourceId && m.Kind == MailKind.Newsletter, cancellation))
        {
            return false;
        }

        var rendered = MailCulture.Write(reader.Addressee.Culture, () => drawing.Of(compose()));
        db.Add(Mail.WriteTo(reader, sourceId, rendered, new Uri(shop.CurrentValue.BaseUrl).Host, clock.GetUtcNow()));
        return true;
    }

    /// <summary>Queues a mail that was drawn before.</summary>
    public async Task<Mail?> Add(MailOrigin origin, MailAddressee to, RenderedMail rendered, CancellationToken cancellation)
    {
        // A restricted person's mail counts too: it must not be written a second time.
        var mails = db.Open<Mail>(Opening.BySystem(Purpose.OrderStatus)).IgnoreQueryFilters();
        if (await mails.AnyAsync(m => m.SourceId == origin.SourceId && m.Kind == origin.Kind, cancellation))
        {
            return null;
        }

        var mail = Mail.Write(origin, to, rendered, new Uri(shop.CurrentValue.BaseUrl).Host, clock.GetUtcNow());
        if (await rest.Holds(origin, to, cancellation))
        {
            mail.Rest();
        }

        db.Add(mail);
        return mail;
    }

    /// <summary>Adds the papers that no earlier mail carried.</summary>
    private async Task Keep(IReadOnlyList<Paper> papers, CancellationToken cancellation)
    {
        var hashes = papers.Select(p => p.Hash).ToList();
        var known = hashes.Count == 0 ? [] : await db.Papers.Where(p => hashes.Contains(p.Hash)).Select(p => p.Hash).ToListAsync(cancellation);
        db.AddRange(papers.Where(p => !known.Contains(p.Hash)));
    }
}
