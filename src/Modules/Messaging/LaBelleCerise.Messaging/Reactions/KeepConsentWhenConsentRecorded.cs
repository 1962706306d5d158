using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Messaging.Newsletters;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Reactions;

/// <summary>Keeps our copy of the ledger: only what stands there lets mail leave.</summary>
internal sealed class KeepConsentWhenConsentRecorded(MessagingDb db, MailQueue queue, NewsletterMails mails) : INotificationHandler<ConsentRecorded>
{
    public async Task Handle(ConsentRecorded notification, CancellationToken cancellationToken)
    {
        var subscription = await db.Open<Subscription>(Opening.ByLaw(Purpose.Newsletter)).SingleOrDefaultAsync(s => s.Id == notification.EvidenceId, cancellationToken);
        if (subscription is null)
        {
            // It ended before the ledger answered; a yes that comes late revives nothing.
            return;
        }

        if (notification.Purpose == NewsletterPurposes.Measurement)
        {
            subscription.KeepMeasurementEntry(notification.Version, notification.IsGiven);
        }
        else if (notification.Purpose == NewsletterPurposes.Newsletter && notification.IsGiven && subscription.KeepNewsletterEntry(notification.Version) && !subscription.IsRestricted)
        {
            await queue.Add(
                new MailOrigin(subscription.Id, MailKind.NewsletterWelcome, subscription.Id, subscription.Version, subscription.LinkVersion),
                new MailAddressee(subscription.Email, subscription.Culture, PersonSource.Newsletter),
                () => mails.Of(MailKind.NewsletterWelcome, subscription.Id, subscription.LinkVersion),
                cancellationToken);
        }
    }
}
