using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Ordering.Contracts;
using MediatR;

namespace LaBelleCerise.Messaging.Reactions;

/// <summary>The acknowledgement without delay that the law asks for, with what was ordered and what it costs (law W5).</summary>
internal sealed class WriteMailWhenOrderPlaced(MailQueue queue, OrderMails mails, DeliveryContext delivery) : INotificationHandler<OrderPlaced>
{
    public Task Handle(OrderPlaced notification, CancellationToken cancellationToken) => queue.Add(
        new MailOrigin(delivery.MessageId, MailKind.OrderPlaced, notification.OrderId, notification.Version, notification.LinkVersion),
        new MailAddressee(notification.Email, notification.Culture, PersonSource.Order),
        () => mails.Placed(notification),
        cancellationToken);
}
