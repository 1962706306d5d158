using System.Diagnostics;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Delivery;

/// <summary>The ways of delivery and their prices; <c>IStringLocalizer&lt;DeliveryWays&gt;</c> has their names, e.g. under <c>BpostHome.Name</c>.</summary>
internal sealed class DeliveryWays(IOptionsMonitor<DeliveryOptions> options)
{
    public const string Bpost = "bpost";
    public const string Dpd = "dpd";

    /// <summary>All ways, the first being the one that is chosen beforehand.</summary>
    public static IReadOnlyList<DeliveryWay> All { get; } = [DeliveryWay.BpostHome, DeliveryWay.DpdPickup];

    /// <summary>Who carries: <c>bpost</c> or <c>dpd</c>.</summary>
    public static string CarrierOf(DeliveryWay way) => way switch
    {
        DeliveryWay.BpostHome => Bpost,
        DeliveryWay.DpdPickup => Dpd,
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether the buyer chooses a pick-up point instead of being at home.</summary>
    public static bool IsPickup(DeliveryWay way) => way is DeliveryWay.DpdPickup;

    /// <summary>From this amount of goods on delivery is free; null when it never is.</summary>
    public long? FreeFromInCents => options.CurrentValue.FreeFromInCents is > 0 and var limit ? limit : null;

    /// <summary>The price in euro cents, VAT included, for goods of this amount, VAT included.</summary>
    public long PriceInCents(DeliveryWay way, long goodsInCents)
    {
        if (goodsInCents >= FreeFromInCents)
        {
            return 0;
        }

        return IsPickup(way) ? options.CurrentValue.PickupInCents : options.CurrentValue.HomeInCents;
    }
}
