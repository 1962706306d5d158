using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Ordering.Contracts;
using MediatR;

namespace LaBelleCerise.Messaging.Reactions;

/// <summary>Tells that the parcel is on its way.</summary>
internal sealed class WriteMailWhenOrderShipped(MailQueue queue, OrderMails mails, DeliveryContext delivery) : INotificationHandler<OrderShipped>
{
    public Task Handle(OrderShipped notification, CancellationToken cancellationToken) => queue.Add(
        new MailOrigin(delivery.MessageId, MailKind.OrderShipped, notification.OrderId, notification.Version, notification.LinkVersion),
        new MailAddressee(notification.Email, notification.Culture, PersonSource.Order),
        () => mails.Shipped(notification),
        cancellationToken);
}
