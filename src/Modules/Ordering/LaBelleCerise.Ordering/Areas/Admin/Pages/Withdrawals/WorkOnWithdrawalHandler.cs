using System.Globalization;
using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Contracts;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Stocks;
using LaBelleCerise.Ordering.Withdrawals;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Withdrawals;

/// <summary>One step of staff with a withdrawal.</summary>
/// <param name="WithdrawalId">The statement.</param>
/// <param name="SeenVersion">The version that the page showed: a stale step is refused.</param>
/// <param name="StaffId">Who.</param>
/// <param name="StaffName">Who, by name.</param>
/// <param name="Step">What.</param>
internal sealed record WorkOnWithdrawal(Guid WithdrawalId, long SeenVersion, Guid StaffId, string? StaffName, WithdrawalStep Step) : ICommand<WorkOnWithdrawalOutcome>;

internal abstract record WithdrawalStep
{
    /// <summary>The pieces never left: they are on the shelf again, and the rest may be sent.</summary>
    public sealed record TakeOut : WithdrawalStep;

    /// <summary>The parcel had left: the goods must come back.</summary>
    public sealed record LetGo : WithdrawalStep;

    /// <param name="Sellable">Pieces per line of the withdrawal that can be sold again.</param>
    public sealed record GoodsBack(IReadOnlyDictionary<Guid, int> Sellable) : WithdrawalStep;

    public sealed record ProofSeen : WithdrawalStep;

    /// <param name="AmountInCents">What went back; less than is due for goods that lost value (WER VI.51).</param>
    /// <param name="Reference">The provider's or the bank's.</param>
    public sealed record Refunded(long AmountInCents, string Reference) : WithdrawalStep;

    /// <summary>A late statement is taken all the same.</summary>
    public sealed record Accept : WithdrawalStep;

    public sealed record Decline(string Reason) : WithdrawalStep;
}

internal abstract record WorkOnWithdrawalOutcome
{
    public sealed record Done : WorkOnWithdrawalOutcome;

    /// <summary>Where it stands does not allow the step.</summary>
    public sealed record NotNow : WorkOnWithdrawalOutcome, IRefusal;

    /// <summary>Someone else changed it since the page was shown.</summary>
    public sealed record Stale : WorkOnWithdrawalOutcome, IRefusal;

    public sealed record NotFound : WorkOnWithdrawalOutcome, IRefusal;
}

internal sealed class WorkOnWithdrawalHandler(OrderingDb db, OrderDesk orders, StockBook stock, StaffReads staffReads, TimeProvider clock)
    : IRequestHandler<WorkOnWithdrawal, WorkOnWithdrawalOutcome>
{
    public async Task<WorkOnWithdrawalOutcome> Handle(WorkOnWithdrawal request, CancellationToken cancellationToken)
    {
        var opening = await staffReads.Open(db, Purpose.AfterSales, $"withdrawal:{request.WithdrawalId}", cancellationToken);
        var all = db.Open<Withdrawal>(opening);
        var orderId = await all.Where(w => w.Id == request.WithdrawalId).Select(w => (Guid?)w.OrderId).SingleOrDefaultAsync(cancellationToken);
        if (orderId is null || await orders.Take(opening, orderId.Value, cancellationToken) is not { } order)
        {
            return new WorkOnWithdrawalOutcome.NotFound();
        }

        // Read once the order is held: a colleague's step on it has ended by now.
        var withdrawals = await all.Include(w => w.Lines).Where(w => w.OrderId == order.Id).ToListAsync(cancellationToken);
        var withdrawal = withdrawals.Single(w => w.Id == request.WithdrawalId);
        if (withdrawal.Version != request.SeenVersion)
        {
            return new WorkOnWithdrawalOutcome.Stale();
        }

        if (!await Apply(new Work(order, withdrawal, withdrawals.Any(w => w != withdrawal && w.StopsShipping), request), cancellationToken))
        {
            return new WorkOnWithdrawalOutcome.NotNow();
        }

        await db.SaveChangesAsync(cancellationToken);
        return new WorkOnWithdrawalOutcome.Done();
    }

    private async Task<bool> Apply(Work work, CancellationToken cancellation)
    {
        var (order, withdrawal, now) = (work.Order, work.Withdrawal, clock.GetUtcNow());
        switch (work.Request.Step)
        {
            case WithdrawalStep.TakeOut:
                return withdrawal.TakeOut() && await TakeOut(work, cancellation);
            case WithdrawalStep.LetGo when withdrawal.LetGo():
                order.ResumeShipping(OrderEventKind.GoneAlready, work.IsStillStopped, work.StaffId, work.StaffName, now);
                return true;
            case WithdrawalStep.GoodsBack back when withdrawal.ReceiveGoods(now):
                await TakeBack(work, back.Sellable, cancellation);
                return Note(work, OrderEventKind.GoodsBack);
            case WithdrawalStep.ProofSeen:
                return withdrawal.SeeProof(now) && Note(work, OrderEventKind.ProofSeen);
            case WithdrawalStep.Refunded refunded:
                return withdrawal.MarkRefunded(refunded.AmountInCents, refunded.Reference, now)
                    && Note(work, OrderEventKind.Refunded, string.Create(CultureInfo.InvariantCulture, $"{new Money(refunded.AmountInCents)} {refunded.Reference}"));
            case WithdrawalStep.Accept:
                return Accept(work);
            case WithdrawalStep.Decline decline:
                return withdrawal.Decline() && Note(work, OrderEventKind.LateDeclined, decline.Reason);
            default:
                return false;
        }
    }

    private async Task<bool> TakeOut(Work work, CancellationToken cancellation)
    {
        var (order, withdrawal) = (work.Order, work.Withdrawal);
        await TakeBack(work, withdrawal.Lines.ToDictionary(l => l.Id, l => l.Pieces), cancellation);
        order.ResumeShipping(OrderEventKind.TakenOut, work.IsStillStopped, work.StaffId, work.StaffName, clock.GetUtcNow());
        if (order.State is OrderState.Cancelled)
        {
            db.Announce(new OrderCancelled(order.Id, order.Version, order.LinkVersion, order.Number, order.Culture, order.Email, order.Greeting, IsRefundDue: true));
        }

        return true;
    }

    private bool Accept(Work work)
    {
        var (order, withdrawal, now) = (work.Order, work.Withdrawal, clock.GetUtcNow());
        var asked = withdrawal.Lines.ToDictionary(l => l.OrderLineId, l => l.Pieces);
        if (withdrawal.State is not WithdrawalState.ToJudge || order.Lines.Any(l => l.Kept < asked.GetValueOrDefault(l.Id)))
        {
            return false;
        }

        order.Withdraw(asked, OrderEventKind.LateAccepted, OrderActor.Staff, work.StaffId, work.StaffName, now);
        return withdrawal.Accept(order, BrusselsDays.Of(now));
    }

    private async Task TakeBack(Work work, IReadOnlyDictionary<Guid, int> sellable, CancellationToken cancellation)
    {
        var back = work.Withdrawal.Lines.Select(l => (Line: l, Pieces: Math.Clamp(sellable.GetValueOrDefault(l.Id), 0, l.Pieces))).Where(x => x.Pieces > 0).ToList();
        var moved = back.Select(x => new Pieces(x.Line.Sku, x.Pieces));
        if (back.Count > 0 && await stock.TakeBack(work.Order.Id, moved, work.StaffId, $"herroeping {work.Order.Number}", cancellation) is { } missing)
        {
            throw new InvalidOperationException($"Fewer pieces of {missing} were sold than come back.");
        }

        foreach (var (line, pieces) in back)
        {
            work.Order.Lines.Single(l => l.Id == line.OrderLineId).TakeBack(pieces);
        }
    }

    private bool Note(Work work, OrderEventKind kind, string? detail = null)
    {
        work.Order.NoteWithdrawal(kind, OrderActor.Staff, clock.GetUtcNow(), detail, work.StaffId, work.StaffName);
        return true;
    }

    /// <summary>What a step works on.</summary>
    private sealed record Work(Order Order, Withdrawal Withdrawal, bool IsStillStopped, WorkOnWithdrawal Request)
    {
        public Guid StaffId => Request.StaffId;

        public string? StaffName => Request.StaffName;
    }
}
