using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Withdrawals;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Pages.Withdrawals;

/// <summary>Reads orders and statements as the pages of withdrawing show them.</summary>
internal sealed class WithdrawalReader(OrderingDb db, WithdrawalTerm term, TimeProvider clock)
{
    /// <summary>The contract of an order.</summary>
    public async Task<Contract> ContractOf(Guid orderId, CancellationToken cancellation)
    {
        var order = await db.Open<Order>(WithdrawalDesk.Rights).AsNoTracking().Include(o => o.Lines).SingleAsync(o => o.Id == orderId, cancellation);
        return new Contract(
            order.Id, order.Number, order.Kind, order.State, term.LastDay(order.DeliveredOn), term.IsOpen(order.DeliveredOn, clock.GetUtcNow()),
            [.. order.Lines.Where(l => l.Kept > 0).OrderBy(l => l.Position).Select(l => new ContractLine(l.Id, l.Name, l.Kept))]);
    }

    /// <summary>What an order's own page says of withdrawing.</summary>
    public async Task<OwnWithdrawals> Of(Order order, CancellationToken cancellation)
    {
        var made = await db.Open<Withdrawal>(WithdrawalDesk.Rights).AsNoTracking().Where(w => w.OrderId == order.Id).OrderBy(w => w.StatedAt)
            .Select(w => new MadeStatement(w.Id, w.StatedAt, w.Ground, w.State)).ToListAsync(cancellation);
        var (now, isConsumer) = (clock.GetUtcNow(), order.Kind is CustomerKind.Consumer);
        var isOpen = isConsumer && order.State is not (OrderState.Lapsed or OrderState.Cancelled) && order.Lines.Any(l => l.Kept > 0);
        return new OwnWithdrawals(
            made, isOpen && term.IsOpen(order.DeliveredOn, now), term.LastDay(order.DeliveredOn), isOpen && DeliveryDeadline.IsOver(order, now) ? DeliveryDeadline.Of(order) : null);
    }
}
