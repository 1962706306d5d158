using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Ordering.Contracts;
using MediatR;

namespace LaBelleCerise.Messaging.Reactions;

/// <summary>Tells that an order is cancelled.</summary>
internal sealed class WriteMailWhenOrderCancelled(MailQueue queue, OrderMails mails, DeliveryContext delivery) : INotificationHandler<OrderCancelled>
{
    public Task Handle(OrderCancelled notification, CancellationToken cancellationToken) => queue.Add(
        new MailOrigin(delivery.MessageId, MailKind.OrderCancelled, notification.OrderId, notification.Version, notification.LinkVersion),
        new MailAddressee(notification.Email, notification.Culture, PersonSource.Order),
        () => mails.Cancelled(notification),
        cancellationToken);
}
