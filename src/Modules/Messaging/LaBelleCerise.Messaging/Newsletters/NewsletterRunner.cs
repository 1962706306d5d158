using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Mails;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>Writes what was started, a hundred readers at a turn: newsletters to active consents, and the one question to old subscribers.</summary>
internal sealed class NewsletterRunner(IServiceScopeFactory scopes, TimeProvider clock) : IBackgroundWork
{
    private const int BatchSize = 100;

    public async Task<int> RunDue(CancellationToken cancellation)
    {
        var total = 0;
        while (await IsAnythingDue(cancellation))
        {
            total += await Turn(WriteNewsletters, cancellation) + await Turn(AskLegacy, cancellation);
        }

        return total;
    }

    /// <summary>Asked first: an empty turn of the lane every other second would be in everybody's way.</summary>
    private async Task<bool> IsAnythingDue(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MessagingDb>();
        var newsletter = Opening.BySystem(Purpose.Newsletter);
        return await db.Open<Campaign>(newsletter).AnyAsync(c => c.DoneAt == null, cancellation)
            || await db.Open<Subscription>(newsletter).AnyAsync(s => s.State == SubscriptionState.LegacyDue, cancellation);
    }

    private async Task<int> Turn(Func<IServiceProvider, MessagingDb, CancellationToken, Task<int>> work, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MessagingDb>();
        return await scope.ServiceProvider.GetRequiredService<UnitOfWork>().Run(db, token => work(scope.ServiceProvider, db, token), cancellation);
    }

    private async Task<int> WriteNewsletters(IServiceProvider services, MessagingDb db, CancellationToken cancellation)
    {
        var newsletter = Opening.BySystem(Purpose.Newsletter);
        if (await db.Open<Campaign>(newsletter).OrderBy(c => c.StartedAt).FirstOrDefaultAsync(c => c.DoneAt == null, cancellation) is not { } campaign)
        {
            return 0;
        }

        var sends = db.Open<CampaignSend>(newsletter);
        var due = await db.Open<Subscription>(newsletter)
            .Where(s => s.State == SubscriptionState.Confirmed && s.NewsletterEntry != null && s.Culture == campaign.Culture && !s.Email.EndsWith(CanaryPerson.Domain) && s.ConfirmedAt <= campaign.StartedAt && !sends.Any(x => x.SubscriptionId == s.Id && x.CampaignId == campaign.Id))
            .OrderBy(s => s.Id).Take(BatchSize).Select(s => s.Id).ToListAsync(cancellation);
        if (due.Count == 0)
        {
            campaign.End(clock.GetUtcNow());
            await db.SaveChangesAsync(cancellation);
            return 1;
        }

        var (queue, mails) = (services.GetRequiredService<MailQueue>(), services.GetRequiredService<NewsletterMails>());
        foreach (var id in due)
        {
            if (await ActiveConsent.Of(db, id, cancellation) is { } reader)
            {
                var send = new CampaignSend { Id = Guid.CreateVersion7(clock.GetUtcNow()), SubscriptionId = id, CampaignId = campaign.Id, At = clock.GetUtcNow() };
                db.Add(send);
                await queue.Add(reader, send.Id, () => mails.Of(reader, campaign.Subject, campaign.Words), cancellation);
                campaign.Written(1);
            }
        }

        await db.SaveChangesAsync(cancellation);
        return due.Count;
    }

    private async Task<int> AskLegacy(IServiceProvider services, MessagingDb db, CancellationToken cancellation)
    {
        var due = await db.Open<Subscription>(Opening.BySystem(Purpose.Newsletter)).Where(s => s.State == SubscriptionState.LegacyDue).OrderBy(s => s.Id).Take(BatchSize).ToListAsync(cancellation);
        var (queue, mails) = (services.GetRequiredService<MailQueue>(), services.GetRequiredService<NewsletterMails>());
        foreach (var old in due)
        {
            old.AskLegacy(clock.GetUtcNow());
            // The subscription is the source: however often the run is started, the question leaves once.
            var kind = old.IsFromSomeoneElse ? MailKind.NewsletterNotice : MailKind.NewsletterAgain;
            await queue.Add(
                new MailOrigin(old.Id, kind, old.Id, old.Version, old.LinkVersion), new MailAddressee(old.Email, old.Culture, old.Source),
                () => old.IsFromSomeoneElse ? mails.Notice(old.Id, old.LinkVersion, old.Origin!, old.OriginDate!.Value) : mails.Of(kind, old.Id, old.LinkVersion), cancellation);
        }

        await db.SaveChangesAsync(cancellation);
        return due.Count;
    }
}
