using LaBelleCerise.Accounts.Contracts;
using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Mails;
using MediatR;

namespace LaBelleCerise.Messaging.Reactions;

/// <summary>Writes the mails about access to an account.</summary>
internal sealed class WriteMailWhenAccountMailRequested(MailQueue queue, AccountMails mails, DeliveryContext delivery) : INotificationHandler<AccountMailRequested>
{
    public Task Handle(AccountMailRequested notification, CancellationToken cancellationToken)
    {
        var kind = MailKinds.OfAccount(notification.Kind);
        return queue.Add(
            new MailOrigin(delivery.MessageId, kind, notification.RequestId, notification.Version, notification.LinkVersion),
            new MailAddressee(notification.Email, notification.Culture, PersonSource.Registration),
            () => mails.Of(notification, kind),
            cancellationToken);
    }
}
