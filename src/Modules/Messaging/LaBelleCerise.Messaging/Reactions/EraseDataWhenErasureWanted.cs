using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Kernel.PersonalData.Cases;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Messaging.Newsletters;
using LaBelleCerise.Messaging.Sending;
using MediatR;

namespace LaBelleCerise.Messaging.Reactions;

/// <summary>Removes what Messaging holds about someone who is to be forgotten, as far as no law keeps it; the mails in a folder with it.</summary>
internal sealed class EraseDataWhenErasureWanted(MessagingDb db, CaseWork work, SubscriptionEnds ends, IMailCarrier carrier) : INotificationHandler<ErasureWanted>
{
    public async Task Handle(ErasureWanted notification, CancellationToken cancellationToken)
    {
        await ends.Forgotten(notification.Emails, cancellationToken);
        var gone = await work.Erase(
            db, notification.CaseId, notification.Version, new DataSubject(notification.AccountId, notification.Emails, notification.OrderIds, notification.OrderNumbers, notification.Until), cancellationToken);
        carrier.Forget(gone.OfType<Mail>().Select(m => m.Id));
    }
}
