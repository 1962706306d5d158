using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Contracts;
using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Transfers;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Orders;

/// <summary>Writes the announcement of an order that was placed, in the order's language.</summary>
internal sealed class OrderNews(IStringLocalizer<DeliveryWays> names, IStringLocalizer<Countries> countries, IOptionsMonitor<ShopIdentity> shop)
{
    public OrderPlaced Placed(Order order)
    {
        var amounts = order.Amounts;
        return new OrderPlaced(
            order.Id, order.Version, order.LinkVersion, order.Number, order.Culture, order.Email, order.Greeting,
            [.. order.Lines.Select(l => new OrderedLine(l.Sku, l.Name, l.Quantity, l.AmountInCents))],
            amounts.ShippingInCents, amounts.TotalInCents, [.. amounts.Rates.Select(r => new VatShare(r.RateInBasisPoints, r.VatInCents))],
            names[order.DeliveryWay + ".Name"].Value, order.Pickup?.Lines ?? Home(order), order.PromisedOn, TransferNote.Of(order, shop.CurrentValue)?.Details);
    }

    private string[] Home(Order order)
    {
        string[] lines = [$"{order.FirstName} {order.LastName}", order.Address.StreetLine(order.Culture), order.Address.CityLine];
        return order.Address.Country is Countries.Belgium ? lines : [.. lines, countries[order.Address.Country].Value];
    }
}
