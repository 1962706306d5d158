using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Taxation;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering;

/// <summary>What the shop offers at this moment, as the owner set it: ways of delivery, the day promised, ways to pay. Basket, checkout and placing ask the same.</summary>
internal sealed class ShopTerms(DeliveryWays ways, DeliveryCalendar calendar, PromiseText promise, VatDesk vat, IOptionsMonitor<OrderingOptions> options)
{
    public DeliveryWays Delivery => ways;

    public VatDesk Vat => vat;

    public OrderingOptions Paying => options.CurrentValue;

    /// <summary>The ways to pay that are on; one at least.</summary>
    public IReadOnlyList<PayWay> PayWays => [.. Enum.GetValues<PayWay>().Where(Takes)];

    /// <summary>Whether a way to pay is on.</summary>
    public bool Takes(PayWay way) => way is PayWay.Transfer ? Paying.TransferIsOn : Paying.OnlineIsOn;

    /// <summary>How long an order waits for its money.</summary>
    public TimeSpan TimeToPay(PayWay way) => way is PayWay.Transfer ? Paying.TimeToTransfer : Paying.TimeToPay;

    /// <summary>The promise in words; null abroad, where the carriers' days differ.</summary>
    public string? Promise(DeliveryWay way, string country = Countries.Belgium) => country is Countries.Belgium ? promise.Now(way) : null;

    /// <summary>The day that is agreed with an order of now. Who transfers is promised one when the money is there, who lives abroad none.</summary>
    public DateOnly? PromisedOn(PayWay way, string country) => way is PayWay.Online && country is Countries.Belgium ? calendar.Now?.ArrivesOn : null;
}
