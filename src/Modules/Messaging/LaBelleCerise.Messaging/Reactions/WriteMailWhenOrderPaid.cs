using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Ordering.Contracts;
using MediatR;

namespace LaBelleCerise.Messaging.Reactions;

/// <summary>Tells that the payment has arrived.</summary>
internal sealed class WriteMailWhenOrderPaid(MailQueue queue, OrderMails mails, DeliveryContext delivery) : INotificationHandler<OrderPaid>
{
    public Task Handle(OrderPaid notification, CancellationToken cancellationToken) => queue.Add(
        new MailOrigin(delivery.MessageId, MailKind.OrderPaid, notification.OrderId, notification.Version, notification.LinkVersion),
        new MailAddressee(notification.Email, notification.Culture, PersonSource.Order),
        () => mails.Paid(notification),
        cancellationToken);
}
