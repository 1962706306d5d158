using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Contracts;
using LaBelleCerise.Ordering.Orders;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Reactions;

/// <summary>Staff see on the order which mails left.</summary>
internal sealed class AddToTimelineWhenOrderMailSent(OrderingDb db) : INotificationHandler<OrderMailSent>
{
    public async Task Handle(OrderMailSent notification, CancellationToken cancellationToken)
    {
        var order = await db.Open<Order>(Opening.BySystem(Purpose.OrderStatus)).SingleOrDefaultAsync(o => o.Id == notification.OrderId, cancellationToken);
        order?.NoteMail(notification.Kind, notification.SentAt, notification.ContentHash);
    }
}
