using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Mails;
using MediatR;

namespace LaBelleCerise.Messaging.Reactions;

/// <summary>Writes the mails about a request for a right: also to someone whose data rest, for they concern the right itself.</summary>
internal sealed class WriteMailWhenRightsMailRequested(MailQueue queue, RightsMails mails, DeliveryContext delivery) : INotificationHandler<RightsMailRequested>
{
    public Task Handle(RightsMailRequested notification, CancellationToken cancellationToken)
    {
        var kind = MailKinds.OfRights(notification.Kind);
        return queue.Add(
            new MailOrigin(delivery.MessageId, kind, notification.CaseId, notification.Version, notification.LinkVersion),
            new MailAddressee(notification.Email, notification.Culture, PersonSource.Contact),
            () => mails.Of(notification, kind),
            cancellationToken);
    }
}
