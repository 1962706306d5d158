using LaBelleCerise.Accounts.Contracts;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Orders;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Reactions;

/// <summary>Guest orders of a mailbox appear in the account of whoever proved that it is theirs (shop behaviour 44).</summary>
internal sealed class AttachOrdersWhenEmailProven(OrderingDb db) : INotificationHandler<EmailProven>
{
    public Task Handle(EmailProven notification, CancellationToken cancellationToken) =>
        db.Open<Order>(Opening.BySystem(Purpose.Account)).Where(o => o.Email == notification.Email && o.ShopperId == null)
            .ExecuteUpdateAsync(s => s.SetProperty(o => o.ShopperId, notification.ShopperId), cancellationToken);
}
