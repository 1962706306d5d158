using System.Diagnostics;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Delivery;

/// <summary>The ways of delivery, to whom each is offered and its price; <c>IStringLocalizer&lt;DeliveryWays&gt;</c> has their names, e.g. under <c>BpostHome.Name</c>.</summary>
internal sealed class DeliveryWays(IOptionsMonitor<DeliveryOptions> options)
{
    public const string Bpost = "bpost";
    public const string Dpd = "dpd";

    /// <summary>All ways that there are, in the order in which they are shown.</summary>
    public static IReadOnlyList<DeliveryWay> All { get; } = [DeliveryWay.BpostHome, DeliveryWay.BpostPoint, DeliveryWay.BpostLocker, DeliveryWay.DpdPickup];

    /// <summary>Who carries: <c>bpost</c> or <c>dpd</c>.</summary>
    public static string CarrierOf(DeliveryWay way) => way switch
    {
        DeliveryWay.BpostHome or DeliveryWay.BpostPoint or DeliveryWay.BpostLocker => Bpost,
        DeliveryWay.DpdPickup => Dpd,
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether the buyer chooses a place to fetch the parcel instead of being at home.</summary>
    public static bool IsPickup(DeliveryWay way) => way is not DeliveryWay.BpostHome;

    /// <summary>From this amount of goods on delivery in Belgium is free; null when it never is.</summary>
    public long? FreeFromInCents => options.CurrentValue.FreeFromInCents is > 0 and var limit ? limit : null;

    /// <summary>The countries that are delivered to, Belgium first.</summary>
    public IReadOnlyList<string> CountriesServed => [Countries.Belgium, .. Countries.Abroad.Where(options.CurrentValue.AbroadInCents.ContainsKey)];

    /// <summary>The ways for a parcel of this weight to a country, the first being the one that is chosen beforehand; empty when nothing can bring it.</summary>
    public IReadOnlyList<DeliveryWay> Offered(int weightInGrams, string country = Countries.Belgium) =>
        [.. All.Where(w => IsOn(w) && weightInGrams <= MostGrams(w) && (country == Countries.Belgium || (w is DeliveryWay.BpostHome && options.CurrentValue.AbroadInCents.ContainsKey(country))))];

    /// <summary>The way that is chosen beforehand.</summary>
    public DeliveryWay First(int weightInGrams, string country = Countries.Belgium) => Offered(weightInGrams, country) is [var first, ..] ? first : DeliveryWay.BpostHome;

    /// <summary>What a parcel of this way may weigh.</summary>
    public int MostGrams(DeliveryWay way) => way switch
    {
        DeliveryWay.BpostHome => options.CurrentValue.HomeMostGrams,
        DeliveryWay.BpostPoint => options.CurrentValue.PointMostGrams,
        DeliveryWay.BpostLocker => options.CurrentValue.LockerMostGrams,
        DeliveryWay.DpdPickup => options.CurrentValue.PickupMostGrams,
        _ => throw new UnreachableException(),
    };

    /// <summary>The price in euro cents, VAT included, for goods of this amount, VAT included.</summary>
    public long PriceInCents(DeliveryWay way, long goodsInCents, string country = Countries.Belgium)
    {
        var set = options.CurrentValue;
        if (country != Countries.Belgium)
        {
            return set.AbroadInCents.GetValueOrDefault(country, set.HomeInCents);
        }

        if (goodsInCents >= FreeFromInCents)
        {
            return 0;
        }

        return way switch
        {
            DeliveryWay.BpostHome => set.HomeInCents,
            DeliveryWay.BpostPoint => set.PointInCents,
            DeliveryWay.BpostLocker => set.LockerInCents,
            DeliveryWay.DpdPickup => set.PickupInCents,
            _ => throw new UnreachableException(),
        };
    }

    private bool IsOn(DeliveryWay way) => way switch
    {
        DeliveryWay.BpostHome => options.CurrentValue.HomeIsOn,
        DeliveryWay.BpostPoint => options.CurrentValue.PointIsOn,
        DeliveryWay.BpostLocker => options.CurrentValue.LockerIsOn,
        DeliveryWay.DpdPickup => options.CurrentValue.PickupIsOn,
        _ => throw new UnreachableException(),
    };
}
