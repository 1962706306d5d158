using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Contracts;
using LaBelleCerise.Ordering.Orders;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Withdrawals;

/// <summary>Writes a statement down and does what follows from it at once; the same for the site, for staff and for an overdue delivery.</summary>
/// <remarks>Called with an order that <see cref="OrderDesk.Take"/> holds, so that two statements at once come after each other.</remarks>
internal sealed class WithdrawalDesk(OrderingDb db, OrderDesk orders, WithdrawalTerm term, TimeProvider clock)
{
    /// <summary>By law: a right may be used by someone whose data are restricted too (GDPR art. 18(2), legal claims).</summary>
    public static Opening Rights => Opening.ByLaw(Purpose.AfterSales);

    /// <summary>The statement that a form made before.</summary>
    public Task<Withdrawal?> Known(Guid formId, CancellationToken cancellation) =>
        db.Open<Withdrawal>(Rights).Include(w => w.Lines).SingleOrDefaultAsync(w => w.FormId == formId, cancellation);

    /// <summary>Writes it down; null when nothing is left that it could be about.</summary>
    public async Task<Withdrawal?> Record(Order order, Statement statement, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var lines = LinesOf(order, statement.Pieces, now);
        if (lines.Count == 0 || order.State is OrderState.Lapsed or OrderState.Cancelled)
        {
            return null;
        }

        var withdrawal = Withdrawal.Record(order, statement, lines, now);
        await Follow(order, statement, withdrawal, now, cancellation);
        db.Add(withdrawal);
        db.Announce(new WithdrawalReceived(
            order.Id, order.Version, order.LinkVersion, withdrawal.Id, order.Number, order.Culture, order.Email, statement.Name, statement.StatedAt,
            [.. lines.Select(l => new OrderedLine(l.Sku, l.Name, l.Pieces, l.AmountInCents))], statement.Remark, statement.Ground is WithdrawalGround.Overdue,
            withdrawal.TermEndedOn, withdrawal.Next, withdrawal.AreGoodsExpected ? withdrawal.SendBackBy : null));
        return withdrawal;
    }

    private async Task Follow(Order order, Statement statement, Withdrawal withdrawal, DateTimeOffset now, CancellationToken cancellation)
    {
        var kind = statement.Ground is WithdrawalGround.Overdue ? OrderEventKind.OverdueCancelled : OrderEventKind.Withdrawn;
        if (order.State is OrderState.AwaitingPayment)
        {
            order.EndUnpaidByWithdrawal(kind, statement.Actor, statement.StaffId, statement.StaffName, now);
            await orders.SettleCancelled(order, wasPaid: false, cancellation);
        }
        else if (statement.Ground is WithdrawalGround.Withdrawal && !term.IsOpen(order.DeliveredOn, statement.StatedAt))
        {
            withdrawal.ComeLate(term.LastDay(order.DeliveredOn)!.Value);
            order.NoteWithdrawal(OrderEventKind.WithdrawnLate, statement.Actor, now, null, statement.StaffId, statement.StaffName);
        }
        else
        {
            order.Withdraw(withdrawal.Lines.ToDictionary(l => l.OrderLineId, l => l.Pieces), kind, statement.Actor, statement.StaffId, statement.StaffName, now);
            withdrawal.Owe(order);
        }
    }

    /// <summary>What is asked for, and no more than is kept. An unpaid order is withdrawn from as a whole: it ends by it.</summary>
    private static List<WithdrawalLine> LinesOf(Order order, IReadOnlyDictionary<Guid, int>? asked, DateTimeOffset now) =>
    [
        .. from line in order.Lines.OrderBy(l => l.Position)
           let pieces = asked is null || order.State is OrderState.AwaitingPayment ? line.Kept : Math.Clamp(asked.GetValueOrDefault(line.Id), 0, line.Kept)
           where pieces > 0
           select new WithdrawalLine { Id = Guid.CreateVersion7(now), OrderLineId = line.Id, Sku = line.Sku, Name = line.Name, Pieces = pieces, UnitPriceInCents = line.UnitPriceInCents },
    ];
}
