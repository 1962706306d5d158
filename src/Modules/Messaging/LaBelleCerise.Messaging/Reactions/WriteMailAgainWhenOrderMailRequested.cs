using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Ordering.Contracts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Reactions;

/// <summary>Sends an order mail once more as it was, with the order's present link; a shorter one when we no longer hold it.</summary>
internal sealed class WriteMailAgainWhenOrderMailRequested(MessagingDb db, MailQueue queue, OrderMails mails, MailLinks links, DeliveryContext delivery)
    : INotificationHandler<OrderMailRequested>
{
    public async Task Handle(OrderMailRequested notification, CancellationToken cancellationToken)
    {
        var kind = MailKinds.OfOrder(notification.Kind);
        var origin = new MailOrigin(delivery.MessageId, kind, notification.OrderId, notification.Version, notification.LinkVersion) { IsRepeat = true };
        var to = new MailAddressee(notification.Email, notification.Culture, PersonSource.Order);
        var earlier = await db.Open<Mail>(Opening.BySystem(Purpose.OrderStatus))
            .Where(m => m.SubjectId == notification.OrderId && m.Kind == kind && m.Culture == to.Culture)
            .OrderByDescending(m => m.QueuedAt).FirstOrDefaultAsync(cancellationToken);
        if (earlier is null)
        {
            await queue.Add(origin, to, () => mails.Again(notification, kind), cancellationToken);
            return;
        }

        var old = links.OrderToken(notification.OrderId, earlier.LinkVersion);
        var now = links.OrderToken(notification.OrderId, notification.LinkVersion);
        var rendered = new RenderedMail(earlier.Subject, earlier.Text.Replace(old, now, StringComparison.Ordinal), earlier.Html.Replace(old, now, StringComparison.Ordinal)) { PaperHashes = earlier.PaperHashes };
        await queue.Add(origin, to, rendered, cancellationToken);
    }
}
