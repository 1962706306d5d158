using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Baskets;
using LaBelleCerise.Ordering.Contracts;
using LaBelleCerise.Ordering.Stocks;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Orders;

/// <summary>Takes an order for a change, and carries what every change of its state has in common: stock, basket, announcement.</summary>
internal sealed class OrderDesk(OrderingDb db, StockBook stock, TimeProvider clock)
{
    /// <summary>Loads an order that nobody else changes until this transaction ends; null when there is none.</summary>
    /// <remarks>The update that changes nothing takes the row's lock on PostgreSQL; on SQLite the lane has done so already.</remarks>
    public async Task<Order?> Take(Opening opening, Guid orderId, CancellationToken cancellation)
    {
        var rows = db.Open<Order>(opening).Where(o => o.Id == orderId);
        return await rows.ExecuteUpdateAsync(s => s.SetProperty(o => o.LinkVersion, o => o.LinkVersion), cancellation) == 0
            ? null
            : await rows.Include(o => o.Lines).Include(o => o.Shipments).AsSplitQuery().SingleAsync(cancellation);
    }

    /// <summary>An unpaid order ends: what it held is free, and its basket can make a new order.</summary>
    public async Task EndUnpaid(Order order, CancellationToken cancellation)
    {
        Expect(await stock.GiveBack(order.Id, PiecesOf(order), cancellation));
        await FreeBasket(order, cancellation);
        await SettleParts(order, cancellation);
        db.Announce(new OrderLapsed(order.Id, order.Version, order.LinkVersion, order.Number, order.Culture, order.Email, order.Greeting));
    }

    /// <summary>An order is paid: held pieces are sold, and what was bought leaves the basket.</summary>
    public async Task SettlePaid(Order order, CancellationToken cancellation)
    {
        Expect(await stock.Sell(order.Id, PiecesOf(order), cancellation));
        await EmptyBasket(order, cancellation);
        await SettleParts(order, cancellation);
        db.Announce(new OrderPaid(
            order.Id, order.Version, order.LinkVersion, order.Number, order.Culture, order.Email, order.Greeting, order.TotalInCents, order.PaymentMethod!));
    }

    /// <summary>An order is cancelled: its pieces go back to where they came from.</summary>
    public async Task SettleCancelled(Order order, bool wasPaid, CancellationToken cancellation)
    {
        Expect(wasPaid ? await stock.Return(order.Id, PiecesOf(order), cancellation) : await stock.GiveBack(order.Id, PiecesOf(order), cancellation));
        await FreeBasket(order, cancellation);
        await SettleParts(order, cancellation);
        db.Announce(new OrderCancelled(
            order.Id, order.Version, order.LinkVersion, order.Number, order.Culture, order.Email, order.Greeting, order.RefundDueInCents > 0));
    }

    /// <summary>Late money takes the pieces again when all of them are still there (reliability section 3, rule 4).</summary>
    public Task<bool> TakeAgain(Order order, CancellationToken cancellation) => stock.HoldAllOrNone(order.Id, PiecesOf(order), cancellation);

    /// <summary>Transfers of a part that the order does not count any more are money that goes back.</summary>
    private async Task SettleParts(Order order, CancellationToken cancellation)
    {
        if (order.ReceivedInCents == 0)
        {
            await db.Open<MoneyReceived>(Opening.ByLaw(Purpose.Payment)).Where(m => m.OrderId == order.Id && m.Effect == MoneyEffect.PartReceived)
                .ExecuteUpdateAsync(s => s.SetProperty(m => m.Effect, MoneyEffect.RefundDue), cancellation);
        }
    }

    /// <summary>What an order asks of the stock.</summary>
    public static IEnumerable<Pieces> PiecesOf(Order order) => order.Lines.Select(l => new Pieces(l.Sku, l.Quantity));

    /// <summary>A higher version lets the same lines be ordered again.</summary>
    private Task<int> FreeBasket(Order order, CancellationToken cancellation) =>
        Baskets(order).Where(b => b.Version == order.BasketVersion).ExecuteUpdateAsync(s => s.SetProperty(b => b.Version, b => b.Version + 1), cancellation);

    private async Task EmptyBasket(Order order, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        // The update comes first and takes the row's lock: what is put in at this moment comes before or after, and is a version of its own.
        if (await Baskets(order).ExecuteUpdateAsync(s => s.SetProperty(b => b.Version, b => b.Version + 1).SetProperty(b => b.ChangedAt, now), cancellation) == 0)
        {
            return;
        }

        var basket = await Baskets(order).Include(b => b.Lines).SingleAsync(cancellation);
        foreach (var line in basket.Lines.ToList())
        {
            line.Quantity -= order.Lines.FirstOrDefault(l => l.Sku == line.Sku)?.Quantity ?? 0;
            if (line.Quantity <= 0)
            {
                basket.Lines.Remove(line);
            }
        }
    }

    private IQueryable<Basket> Baskets(Order order) => db.Open<Basket>(Opening.BySystem(Purpose.ShopFunction)).Where(b => b.Id == order.BasketId);

    /// <summary>The order's own state guards these moves; a variant with fewer pieces than its orders keep is a bug.</summary>
    private static void Expect(string? missing)
    {
        if (missing is not null)
        {
            throw new InvalidOperationException($"The stock of {missing} holds fewer pieces than its orders do.");
        }
    }
}
