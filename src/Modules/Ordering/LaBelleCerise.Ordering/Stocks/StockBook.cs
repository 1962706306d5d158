using System.Linq.Expressions;
using LaBelleCerise.Ordering.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace LaBelleCerise.Ordering.Stocks;

/// <summary>Moves stock: one conditional update per variant decides, the move row says why, and the new level is announced.</summary>
/// <remarks>Called inside a command's transaction. Variants are taken in one order, so that mixed baskets do not lock each other (shop behaviour 10).</remarks>
internal sealed class StockBook(OrderingDb db, TimeProvider clock)
{
    /// <summary>Keeps pieces for an unpaid order; null, or the variant of which there are too few. The caller then refuses, which undoes the rest.</summary>
    public Task<string?> Hold(Guid orderId, IEnumerable<Pieces> pieces, CancellationToken cancellation) => Move(
        StockMoveKind.Held, orderId, pieces, n => s => s.OnHand - s.Held >= n, n => s => s.SetProperty(x => x.Held, x => x.Held + n), cancellation);

    /// <summary>Gives an unpaid order's pieces back to everyone.</summary>
    public Task<string?> GiveBack(Guid orderId, IEnumerable<Pieces> pieces, CancellationToken cancellation) => Move(
        StockMoveKind.GivenBack, orderId, pieces, n => s => s.Held >= n, n => s => s.SetProperty(x => x.Held, x => x.Held - n), cancellation);

    /// <summary>Held pieces are paid for.</summary>
    public Task<string?> Sell(Guid orderId, IEnumerable<Pieces> pieces, CancellationToken cancellation) => Move(
        StockMoveKind.Sold, orderId, pieces, n => s => s.Held >= n,
        n => s => s.SetProperty(x => x.Held, x => x.Held - n).SetProperty(x => x.OnHand, x => x.OnHand - n).SetProperty(x => x.Sold, x => x.Sold + n), cancellation);

    /// <summary>Sold pieces that never left go back on the shelf.</summary>
    public Task<string?> Return(Guid orderId, IEnumerable<Pieces> pieces, CancellationToken cancellation) => Move(
        StockMoveKind.Returned, orderId, pieces, n => s => s.Sold >= n,
        n => s => s.SetProperty(x => x.Sold, x => x.Sold - n).SetProperty(x => x.OnHand, x => x.OnHand + n), cancellation);

    /// <summary>Withdrawn pieces that staff found fit to be sold are on the shelf again.</summary>
    public Task<string?> TakeBack(Guid orderId, IEnumerable<Pieces> pieces, Guid staffId, string reason, CancellationToken cancellation) => Move(
        StockMoveKind.TakenBack, orderId, pieces, n => s => s.Sold >= n,
        n => s => s.SetProperty(x => x.Sold, x => x.Sold - n).SetProperty(x => x.OnHand, x => x.OnHand + n), cancellation, staffId, reason);

    /// <summary>Keeps pieces, all or none, for a caller that goes on when there are too few: late money must be written down either way.</summary>
    /// <remarks>No look beforehand: another host may take the last pieces between the look and the hold. What was held is given back, and both moves stay in the book.</remarks>
    public async Task<bool> HoldAllOrNone(Guid orderId, IEnumerable<Pieces> pieces, CancellationToken cancellation)
    {
        var wanted = pieces.OrderBy(p => p.Sku, StringComparer.Ordinal).ToList();
        if (await Hold(orderId, wanted, cancellation) is not { } missing)
        {
            return true;
        }

        var held = wanted.TakeWhile(p => p.Sku != missing).ToList();
        if (held.Count > 0 && await GiveBack(orderId, held, cancellation) is { } lost)
        {
            throw new InvalidOperationException($"The stock of {lost} no longer holds what was held a moment ago.");
        }

        return false;
    }

    /// <summary>Staff receive pieces or correct a count: a difference with a reason, never a new total (shop behaviour 11). False when fewer would remain than are held.</summary>
    public async Task<bool> Correct(string sku, int difference, StockMoveKind kind, Guid staffId, string reason, CancellationToken cancellation)
    {
        var changed = await db.Stock.Where(s => s.Sku == sku && s.OnHand + difference >= s.Held).ExecuteUpdateAsync(
            s => s.SetProperty(x => x.OnHand, x => x.OnHand + difference).SetProperty(x => x.Version, x => x.Version + 1), cancellation);
        if (changed == 0)
        {
            return false;
        }

        db.Add(Row(sku, kind, difference, staffId: staffId, reason: reason));
        await Announce([sku], cancellation);
        return true;
    }

    /// <summary>The first listing of a variant opens its stock; every later one leaves it alone.</summary>
    public void Open(string sku, int pieces)
    {
        db.Add(new Stock { Sku = sku, OnHand = pieces, Version = 1 });
        db.Add(Row(sku, StockMoveKind.Opening, pieces));
        db.Announce(new StockLevelsChanged(Guid.CreateVersion7(clock.GetUtcNow()), 1, [new StockLevel(sku, 1, pieces)]));
    }

    private async Task<string?> Move(
        StockMoveKind kind, Guid orderId, IEnumerable<Pieces> pieces, Func<int, Expression<Func<Stock, bool>>> condition,
        Func<int, Action<UpdateSettersBuilder<Stock>>> change, CancellationToken cancellation, Guid? staffId = null, string? reason = null)
    {
        var ordered = pieces.OrderBy(p => p.Sku, StringComparer.Ordinal).ToList();
        foreach (var (sku, quantity) in ordered)
        {
            var apply = change(quantity);
            var changed = await db.Stock.Where(s => s.Sku == sku).Where(condition(quantity)).ExecuteUpdateAsync(
                s =>
                {
                    apply(s);
                    s.SetProperty(x => x.Version, x => x.Version + 1);
                },
                cancellation);
            if (changed == 0)
            {
                return sku;
            }

            db.Add(Row(sku, kind, quantity, orderId, staffId, reason));
        }

        await Announce([.. ordered.Select(p => p.Sku)], cancellation);
        return null;
    }

    private async Task Announce(List<string> skus, CancellationToken cancellation)
    {
        var levels = await db.Stock.Where(s => skus.Contains(s.Sku)).Select(s => new StockLevel(s.Sku, s.Version, s.OnHand - s.Held)).ToListAsync(cancellation);
        db.Announce(new StockLevelsChanged(Guid.CreateVersion7(clock.GetUtcNow()), 1, levels));
    }

    private StockMove Row(string sku, StockMoveKind kind, int quantity, Guid? orderId = null, Guid? staffId = null, string? reason = null)
    {
        var now = clock.GetUtcNow();
        return new StockMove { Id = Guid.CreateVersion7(now), Sku = sku, Kind = kind, Quantity = quantity, At = now, OrderId = orderId, StaffId = staffId, Reason = reason };
    }
}
