using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Amounts;
using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Taxation;

/// <summary>Counts what was sold to other member states without a business's number: up to 10,000 euro a year, VAT left out, our own rates hold; from the sale that passes it on those of the state where it arrives (law V2; directive 2006/112, art. 59c).</summary>
internal sealed class DistanceSales(OrderingDb db, IOptionsMonitor<OneStopShopOptions> options, TimeProvider clock)
{
    /// <summary>Euro cents of a calendar year, VAT left out, in all states together.</summary>
    public const long ThresholdInCents = 1_000_000;

    private static readonly OrderState[] Counted = [OrderState.AwaitingPayment, OrderState.Paid, OrderState.Packed, OrderState.Shipped, OrderState.Delivered];

    /// <summary>Whether a sale of so much, VAT left out, is taxed where it arrives.</summary>
    public async Task<bool> IsTaxedThere(long netInCents, CancellationToken cancellation)
    {
        var today = BrusselsDays.Of(clock.GetUtcNow());
        return options.CurrentValue.From <= today
            || await IsOver(today.Year - 1, ThresholdInCents, cancellation)
            || await IsOver(today.Year, ThresholdInCents - netInCents, cancellation);
    }

    /// <summary>What was sold in a year, in cents without VAT. An order that waits for its money counts: it may be paid at any moment.</summary>
    public async Task<long> Of(int year, CancellationToken cancellation)
    {
        var sold = await Sold(year).AsNoTracking().Include(o => o.Lines).ToListAsync(cancellation);
        return sold.Sum(o => o.Amounts.TotalInCents - o.Amounts.VatInCents);
    }

    /// <summary>The sum of the totals mostly settles it: the part of VAT in them lies between nothing and the highest rate that can be set.</summary>
    private async Task<bool> IsOver(int year, long netInCents, CancellationToken cancellation)
    {
        var gross = await Sold(year).SumAsync(o => o.TotalInCents, cancellation);
        return gross > netInCents && (gross - OrderAmounts.VatWithin(gross, OneStopShopRules.HighestRate) > netInCents || await Of(year, cancellation) > netInCents);
    }

    private IQueryable<Order> Sold(int year)
    {
        var (from, until) = (BrusselsDays.Start(new DateOnly(year, 1, 1)), BrusselsDays.Start(new DateOnly(year + 1, 1, 1)));
        return db.Open<Order>(Opening.ByLaw(Purpose.TaxDuty))
            .Where(o => o.PlacedAt >= from && o.PlacedAt < until && o.Address.Country != Countries.Belgium && o.VatNumber == null && Counted.Contains(o.State));
    }
}
