using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Consent.Ledger;
using LaBelleCerise.Consent.Tombstones;
using LaBelleCerise.Kernel.Backups.Tombstones;
using LaBelleCerise.Messaging.Contracts;
using MediatR;

namespace LaBelleCerise.Consent.Reactions;

/// <summary>Writes each consent about the newsletter to the ledger with its exact words, and says that it stands there: only then may anyone act on it.</summary>
internal sealed class RecordConsentWhenNewsletterConsentChanged(ConsentDb db, ConsentLedger ledger, ConsentWordings wordings, TombstoneKeeper keeper) : INotificationHandler<NewsletterConsentChanged>
{
    public async Task Handle(NewsletterConsentChanged notification, CancellationToken cancellationToken)
    {
        var said = new LedgerStatement(
            notification.Purpose, notification.IsGiven ? ConsentAction.Given : ConsentAction.Refused, notification.TextVersion, notification.Culture, notification.SubscriptionId, notification.At)
        {
            SubjectHash = notification.SubjectHash,
            Form = notification.Form,
            FormHash = notification.FormHash,
        };
        if (notification is { Purpose: "newsletter", IsGiven: false })
        {
            await keeper.Keep(TombstoneKind.Unsubscribed, notification.SubscriptionId, notification.Version, notification.At, [notification.SubjectHash], cancellationToken);
        }

        await wordings.Keep(said, notification.Words, cancellationToken);
        var entry = await ledger.Append(said, cancellationToken);
        db.Announce(new ConsentRecorded(notification.SubscriptionId, entry.Sequence, notification.Purpose, notification.IsGiven, notification.At));
    }
}
