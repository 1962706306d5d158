using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Transfers;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Pages.Orders;

/// <summary>What lies ahead of an order: how it can be paid, and when it is there.</summary>
internal sealed class OrderOutlook(PromiseText promise, IOptionsMonitor<ShopIdentity> shop, IOptionsMonitor<OrderingOptions> options)
{
    /// <summary>How to transfer the money; null when nothing is waited for by transfer.</summary>
    public TransferNote? Transfer(Order order) => TransferNote.Of(order, shop.CurrentValue);

    /// <summary>Whether it can be paid online: also in place of a transfer, as long as none of it came in.</summary>
    public bool CanPayOnline(Order order) => order.State is OrderState.AwaitingPayment && options.CurrentValue.OnlineIsOn && order.ReceivedInCents == 0;

    /// <summary>The day on which it is there; null when it left, or no day was agreed.</summary>
    public string? Promise(Order order) => order is { PromisedOn: { } day, State: OrderState.AwaitingPayment or OrderState.Paid or OrderState.Packed } ? promise.Kept(day) : null;
}
