using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Ordering.Contracts;
using MediatR;

namespace LaBelleCerise.Messaging.Reactions;

/// <summary>Sends the receipt of a withdrawal without delay (law W13).</summary>
internal sealed class WriteMailWhenWithdrawalReceived(MailQueue queue, OrderMails mails, DeliveryContext delivery) : INotificationHandler<WithdrawalReceived>
{
    public Task Handle(WithdrawalReceived notification, CancellationToken cancellationToken) => queue.Add(
        new MailOrigin(delivery.MessageId, MailKind.WithdrawalReceived, notification.OrderId, notification.Version, notification.LinkVersion),
        new MailAddressee(notification.Email, notification.Culture, PersonSource.Order),
        () => mails.WithdrawalReceived(notification),
        cancellationToken);
}
