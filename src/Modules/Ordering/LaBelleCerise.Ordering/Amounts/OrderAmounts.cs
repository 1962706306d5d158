namespace LaBelleCerise.Ordering.Amounts;

/// <summary>The amounts of a basket or an order: the only computation of them in the shop, so that page, mail, paper and payment are equal to the cent (shop behaviour 14).</summary>
/// <remarks>Arithmetic is checked: an overflow is a bug, never a cheap order (security M3).</remarks>
internal sealed record OrderAmounts(long ItemsInCents, long ShippingInCents, IReadOnlyList<RateAmount> Rates)
{
    public long TotalInCents => checked(ItemsInCents + ShippingInCents);

    public long VatInCents => Rates.Sum(r => r.VatInCents);

    /// <summary>Adds up lines, shares the delivery out over their rates, and takes the VAT once per rate.</summary>
    public static OrderAmounts Of(IEnumerable<AmountLine> lines, long shippingInCents)
    {
        var goods = new SortedDictionary<int, long>();
        foreach (var line in lines)
        {
            goods[line.VatRateInBasisPoints] = checked(goods.GetValueOrDefault(line.VatRateInBasisPoints) + line.AmountInCents);
        }

        var items = goods.Values.Aggregate(0L, (sum, amount) => checked(sum + amount));
        var shares = Share(shippingInCents, goods, items);
        var rates = shares.Keys.Select(rate => Taxed(rate, checked(goods.GetValueOrDefault(rate) + shares[rate]))).Where(r => r.GrossInCents != 0);
        return new OrderAmounts(items, shippingInCents, [.. rates]);
    }

    /// <summary>What is left of a delivery price when the goods are sold without VAT: each rate's share without its own.</summary>
    public static long ShippingWithoutVat(IEnumerable<AmountLine> lines, long shippingInCents)
    {
        var goods = new SortedDictionary<int, long>();
        foreach (var line in lines)
        {
            goods[line.VatRateInBasisPoints] = checked(goods.GetValueOrDefault(line.VatRateInBasisPoints) + line.AmountInCents);
        }

        return Share(shippingInCents, goods, goods.Values.Sum()).Sum(share => share.Value - VatWithin(share.Value, share.Key));
    }

    /// <summary>The VAT within an amount, half a cent up.</summary>
    public static long VatWithin(long grossInCents, int rateInBasisPoints)
    {
        var denominator = 10_000L + rateInBasisPoints;
        return checked(((2 * grossInCents * rateInBasisPoints) + denominator) / (2 * denominator));
    }

    private static RateAmount Taxed(int rate, long gross) => new(rate, gross, VatWithin(gross, rate));

    /// <summary>Delivery follows the goods: split over their rates by value, and the last cents to the largest remainders, so that the parts sum to the charge (shop behaviour 15).</summary>
    private static SortedDictionary<int, long> Share(long shipping, SortedDictionary<int, long> goods, long items)
    {
        if (items == 0)
        {
            // Nothing to share out over: gifts alone are delivered at the highest rate among them, and no goods at all have no delivery to tax.
            return goods.Count == 0 ? [] : new SortedDictionary<int, long>(goods) { [goods.Keys.Last()] = shipping };
        }

        var exact = goods.Select(g => (Rate: g.Key, Whole: checked(shipping * g.Value) / items, Remainder: checked(shipping * g.Value) % items)).ToList();
        var left = shipping - exact.Sum(e => e.Whole);
        var lucky = exact.OrderByDescending(e => e.Remainder).ThenByDescending(e => e.Rate).Take((int)left).Select(e => e.Rate).ToHashSet();
        return new SortedDictionary<int, long>(exact.ToDictionary(e => e.Rate, e => e.Whole + (lucky.Contains(e.Rate) ? 1 : 0)));
    }
}
