using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Delivery;

/// <summary>The ways of delivery and their prices; <c>IStringLocalizer&lt;DeliveryWays&gt;</c> has their names under <c>{key}.Name</c>.</summary>
internal sealed class DeliveryWays(IOptions<DeliveryOptions> options)
{
    public const string Bpost = "bpost";
    public const string Dpd = "dpd";

    /// <summary>bpost brings it home.</summary>
    public static DeliveryWay Home { get; } = new("bpost-home", Bpost, IsPickup: false);

    /// <summary>The buyer fetches it at a DPD point.</summary>
    public static DeliveryWay Pickup { get; } = new("dpd-pickup", Dpd, IsPickup: true);

    /// <summary>All ways, the first being the one that is chosen beforehand.</summary>
    public static IReadOnlyList<DeliveryWay> All { get; } = [Home, Pickup];

    /// <summary>The way with this key; null for one that we do not offer.</summary>
    public static DeliveryWay? ByKey(string? key) => All.FirstOrDefault(way => way.Key == key);

    /// <summary>From this amount of goods on delivery is free; null when it never is.</summary>
    public long? FreeFromInCents => options.Value.FreeFromInCents is > 0 and var limit ? limit : null;

    /// <summary>The price in euro cents, VAT included, for goods of this amount, VAT included.</summary>
    public long PriceInCents(DeliveryWay way, long goodsInCents) =>
        goodsInCents >= FreeFromInCents ? 0 : way.IsPickup ? options.Value.PickupInCents : options.Value.HomeInCents;
}
