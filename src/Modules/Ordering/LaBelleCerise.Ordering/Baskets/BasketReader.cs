using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Amounts;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Shelf;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Baskets;

/// <summary>Reads a basket with the prices and pieces of this moment: the basket page, the review and placing see the same.</summary>
internal sealed class BasketReader(OrderingDb db, VatRates rates, TimeProvider clock)
{
    private static readonly Opening Own = Opening.ByPerson(Purpose.ShopFunction);

    /// <summary>The basket; null when there is none with this id.</summary>
    public async Task<BasketContents?> Read(Guid? basketId, string culture, CancellationToken cancellation)
    {
        if (basketId is not { } id || await db.Open<Basket>(Own).AsNoTracking().Include(b => b.Lines).SingleOrDefaultAsync(b => b.Id == id, cancellation) is not { } basket)
        {
            return null;
        }

        var skus = basket.Lines.Select(l => l.Sku).ToList();
        var shelf = await db.Shelf.AsNoTracking().Where(i => skus.Contains(i.Sku)).ToDictionaryAsync(i => i.Sku, cancellation);
        var free = await db.Stock.Where(s => skus.Contains(s.Sku)).ToDictionaryAsync(s => s.Sku, s => s.OnHand - s.Held, cancellation);
        var held = await Held(id, cancellation);
        var today = BrusselsDays.Of(clock.GetUtcNow());
        var lines = basket.Lines.OrderBy(l => l.AddedAt).ThenBy(l => l.Sku, StringComparer.Ordinal).Where(l => shelf.ContainsKey(l.Sku))
            .Select(l => Entry(l, shelf[l.Sku], free.GetValueOrDefault(l.Sku) + held.GetValueOrDefault(l.Sku), culture, today));
        return new BasketContents(basket.Id, basket.Version, [.. lines]);
    }

    /// <summary>How many pieces a basket holds, for the header.</summary>
    public async Task<int> Count(Guid? basketId, CancellationToken cancellation) => basketId is { } id
        ? await db.Open<BasketLine>(Own).Where(l => l.BasketId == id).SumAsync(l => l.Quantity, cancellation)
        : 0;

    /// <summary>The unpaid order of a basket, which keeps pieces for it; null when there is none.</summary>
    public Task<OpenOrder?> UnpaidOrder(Guid basketId, CancellationToken cancellation) =>
        db.Open<Order>(Own).Where(o => o.BasketId == basketId && o.State == OrderState.AwaitingPayment)
            .OrderByDescending(o => o.PlacedAt).Select(o => new OpenOrder(o.Id, o.Number, o.LinkVersion, o.BasketVersion)).FirstOrDefaultAsync(cancellation);

    private async Task<Dictionary<string, int>> Held(Guid basketId, CancellationToken cancellation) =>
        await db.Open<Order>(Own).Where(o => o.BasketId == basketId && o.State == OrderState.AwaitingPayment).SelectMany(o => o.Lines)
            .GroupBy(l => l.Sku).Select(g => new { g.Key, Pieces = g.Sum(l => l.Quantity) }).ToDictionaryAsync(g => g.Key, g => g.Pieces, cancellation);

    private BasketEntry Entry(BasketLine line, ShelfItem item, int available, string culture, DateOnly today) => new(
        line.Sku, line.Quantity, item.NameIn(culture), item.PathIn(culture), item.PicturePath, item.PriceInCents, line.SeenPriceInCents,
        item.VatClass, rates.On(today, item.VatClass), item.WeightInGrams, item.IsSellable, available);
}
