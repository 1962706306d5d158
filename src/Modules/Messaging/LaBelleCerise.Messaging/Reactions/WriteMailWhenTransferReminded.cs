using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Ordering.Contracts;
using MediatR;

namespace LaBelleCerise.Messaging.Reactions;

/// <summary>Tells what an order still waits for, and how to transfer it.</summary>
internal sealed class WriteMailWhenTransferReminded(MailQueue queue, OrderMails mails, DeliveryContext delivery) : INotificationHandler<TransferReminded>
{
    public Task Handle(TransferReminded notification, CancellationToken cancellationToken) => queue.Add(
        new MailOrigin(delivery.MessageId, MailKind.TransferReminded, notification.OrderId, notification.Version, notification.LinkVersion),
        new MailAddressee(notification.Email, notification.Culture, PersonSource.Order),
        () => mails.TransferReminded(notification),
        cancellationToken);
}
