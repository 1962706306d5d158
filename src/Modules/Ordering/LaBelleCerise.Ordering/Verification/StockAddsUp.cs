using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Verification;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Stocks;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Verification;

/// <summary>V2: what came in is on hand or sold, what is held is held by an unpaid order, and nothing is below zero.</summary>
internal sealed class StockAddsUp(OrderingDb db) : IInvariant
{
    private static readonly Opening Books = Opening.ByLaw(Purpose.TaxDuty);

    public string Id => "V2";

    public string Sentence => "stock adds up: received = on hand + sold, held = unpaid orders, sold = paid orders without what came back, none below zero";

    public async Task<Finding> Examine(VerificationInput input, CancellationToken cancellation)
    {
        var stock = await db.Stock.AsNoTracking().ToListAsync(cancellation);
        var moves = (await db.Open<StockMove>(Books).GroupBy(m => new { m.Sku, m.Kind })
            .Select(g => new { g.Key.Sku, g.Key.Kind, Sum = g.Sum(m => m.Quantity) }).ToListAsync(cancellation))
            .ToDictionary(g => (g.Sku, g.Kind), g => g.Sum);
        var kept = (await db.Open<Order>(Books).SelectMany(o => o.Lines, (o, l) => new { o.State, l.Sku, Quantity = l.Quantity - l.TakenBack })
            .GroupBy(x => new { x.Sku, x.State }).Select(g => new { g.Key.Sku, g.Key.State, Sum = g.Sum(x => x.Quantity) }).ToListAsync(cancellation))
            .ToDictionary(g => (g.Sku, g.State), g => g.Sum);
        // Orders whose papers may no longer be kept are gone; what they took stands in the moves, which name nobody.
        var forgotten = (await db.Open<StockMove>(Books).Where(m => m.OrderId != null && !db.Open<Order>(Books).Any(o => o.Id == m.OrderId)).GroupBy(m => new { m.Sku, m.Kind })
            .Select(g => new { g.Key.Sku, g.Key.Kind, Sum = g.Sum(m => m.Quantity) }).ToListAsync(cancellation)).ToDictionary(g => (g.Sku, g.Kind), g => g.Sum);
        var violations = new List<string>();
        foreach (var row in stock)
        {
            int Moved(StockMoveKind kind) => moves.GetValueOrDefault((row.Sku, kind));
            int Ordered(OrderState state) => kept.GetValueOrDefault((row.Sku, state));
            int Forgotten(StockMoveKind kind) => forgotten.GetValueOrDefault((row.Sku, kind));
            var received = Moved(StockMoveKind.Opening) + Moved(StockMoveKind.Received) + Moved(StockMoveKind.Corrected);
            var paid = Ordered(OrderState.Paid) + Ordered(OrderState.Packed) + Ordered(OrderState.Shipped) + Ordered(OrderState.Delivered)
                + Forgotten(StockMoveKind.Sold) - Forgotten(StockMoveKind.Returned) - Forgotten(StockMoveKind.TakenBack);
            Expect(row.OnHand >= 0 && row.Held >= 0 && row.Sold >= 0 && row.Held <= row.OnHand, row, "is below zero", violations);
            Expect(received == row.OnHand + row.Sold, row, $"received {received}, but has {row.OnHand} on hand and {row.Sold} sold", violations);
            Expect(Moved(StockMoveKind.Held) - Moved(StockMoveKind.GivenBack) - Moved(StockMoveKind.Sold) == row.Held, row, $"holds {row.Held}, its moves say otherwise", violations);
            Expect(Ordered(OrderState.AwaitingPayment) == row.Held, row, $"holds {row.Held}, unpaid orders ask {Ordered(OrderState.AwaitingPayment)}", violations);
            Expect(paid == row.Sold, row, $"sold {row.Sold}, paid orders have {paid}", violations);
        }

        return new Finding(stock.Count, violations);
    }

    private static void Expect(bool holds, Stock row, string what, List<string> violations)
    {
        if (!holds)
        {
            violations.Add($"{row.Sku} {what}");
        }
    }
}
