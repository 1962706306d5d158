using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Contracts;
using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Orders;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Transfers;

/// <summary>What transfers have in common: telling the customer what is waited for, and the delivery day that follows from the money.</summary>
internal sealed class TransferDesk(OrderingDb db, DeliveryCalendar calendar, IOptionsMonitor<ShopIdentity> shop)
{
    /// <summary>Announces what an order still waits for; false when it waits for nothing.</summary>
    public bool Tell(Order order)
    {
        if (TransferNote.Of(order, shop.CurrentValue) is not { } note)
        {
            return false;
        }

        db.Announce(new TransferReminded(
            order.Id, order.Version, order.LinkVersion, order.Number, order.Culture, order.Email, order.Greeting, order.ReceivedInCents, note.Details));
        return true;
    }

    /// <summary>The day that money of this moment leads to.</summary>
    public void Promise(Order order, DateTimeOffset at) => order.Promise(order.Address.Country is Countries.Belgium ? calendar.From(at)?.ArrivesOn : null);
}
