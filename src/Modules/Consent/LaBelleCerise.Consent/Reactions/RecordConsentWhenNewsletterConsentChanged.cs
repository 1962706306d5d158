using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Consent.Ledger;
using LaBelleCerise.Messaging.Contracts;
using MediatR;

namespace LaBelleCerise.Consent.Reactions;

/// <summary>Writes each consent about the newsletter to the ledger with its exact words, and says that it stands there: only then may anyone act on it.</summary>
internal sealed class RecordConsentWhenNewsletterConsentChanged(ConsentDb db, ConsentLedger ledger, ConsentWordings wordings) : INotificationHandler<NewsletterConsentChanged>
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
        await wordings.Keep(said, notification.Words, cancellationToken);
        var entry = await ledger.Append(said, cancellationToken);
        db.Announce(new ConsentRecorded(notification.SubscriptionId, entry.Sequence, notification.Purpose, notification.IsGiven, notification.At));
    }
}
