using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Ordering.Contracts;
using MediatR;

namespace LaBelleCerise.Messaging.Reactions;

/// <summary>Tells that an unpaid order has lapsed.</summary>
internal sealed class WriteMailWhenOrderLapsed(MailQueue queue, OrderMails mails, DeliveryContext delivery) : INotificationHandler<OrderLapsed>
{
    public Task Handle(OrderLapsed notification, CancellationToken cancellationToken) => queue.Add(
        new MailOrigin(delivery.MessageId, MailKind.OrderLapsed, notification.OrderId, notification.Version, notification.LinkVersion),
        new MailAddressee(notification.Email, notification.Culture, PersonSource.Order),
        () => mails.Lapsed(notification),
        cancellationToken);
}
