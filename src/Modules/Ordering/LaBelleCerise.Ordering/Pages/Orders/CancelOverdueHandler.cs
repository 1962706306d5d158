using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Withdrawals;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Pages.Orders;

/// <summary>A customer cancels an order that should have come by now (law W10).</summary>
/// <param name="FormId">The form; a second press is the same cancellation.</param>
/// <param name="OrderId">The order.</param>
internal sealed record EndOverdue(Guid FormId, Guid OrderId) : ICommand<EndOverdueOutcome>;

internal abstract record EndOverdueOutcome
{
    public sealed record Cancelled(Guid WithdrawalId) : EndOverdueOutcome;

    /// <summary>It is not overdue, or it arrived, or nothing of it is left.</summary>
    public sealed record NotNow : EndOverdueOutcome, IRefusal;
}

internal sealed class CancelOverdueHandler(OrderingDb db, OrderDesk orders, WithdrawalDesk desk, TimeProvider clock)
    : IRequestHandler<EndOverdue, EndOverdueOutcome>
{
    public async Task<EndOverdueOutcome> Handle(EndOverdue request, CancellationToken cancellationToken)
    {
        if (await orders.Take(WithdrawalDesk.Rights, request.OrderId, cancellationToken) is not { } order)
        {
            return new EndOverdueOutcome.NotNow();
        }

        if (await desk.Known(request.FormId, cancellationToken) is { } known)
        {
            return known.OrderId == order.Id ? new EndOverdueOutcome.Cancelled(known.Id) : new EndOverdueOutcome.NotNow();
        }

        var now = clock.GetUtcNow();
        if (order.Kind is CustomerKind.Business || !DeliveryDeadline.IsOver(order, now))
        {
            return new EndOverdueOutcome.NotNow();
        }

        var statement = new Statement
        {
            FormId = request.FormId,
            Ground = WithdrawalGround.Overdue,
            Channel = WithdrawalChannel.Function,
            Name = $"{order.FirstName} {order.LastName}",
            Remark = null,
            StatedAt = now,
            Pieces = null,
            Actor = OrderActor.Customer,
        };
        if (await desk.Record(order, statement, cancellationToken) is not { } withdrawal)
        {
            return await Earlier(order.Id, cancellationToken) is { } earlier ? new EndOverdueOutcome.Cancelled(earlier) : new EndOverdueOutcome.NotNow();
        }

        await db.SaveChangesAsync(cancellationToken);
        return new EndOverdueOutcome.Cancelled(withdrawal.Id);
    }

    private Task<Guid?> Earlier(Guid orderId, CancellationToken cancellation) => db.Open<Withdrawal>(WithdrawalDesk.Rights)
        .Where(w => w.OrderId == orderId).OrderByDescending(w => w.StatedAt).Select(w => (Guid?)w.Id).FirstOrDefaultAsync(cancellation);
}
