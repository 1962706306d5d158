using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Withdrawals;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Pages.Withdrawals;

/// <summary>A customer confirms the withdrawal; the form's id makes a second press the same one.</summary>
/// <param name="FormId">The form.</param>
/// <param name="OrderId">The order that number and address named.</param>
/// <param name="Name">The customer's name, as typed.</param>
/// <param name="Remark">What they added.</param>
/// <param name="Pieces">Pieces per line.</param>
internal sealed record Withdraw(Guid FormId, Guid OrderId, string Name, string? Remark, IReadOnlyDictionary<Guid, int> Pieces) : ICommand<WithdrawOutcome>;

internal abstract record WithdrawOutcome
{
    /// <summary>It is written down, now or by an earlier press, and its receipt leaves.</summary>
    public sealed record Received(Guid WithdrawalId) : WithdrawOutcome;

    /// <summary>A business has no statutory right of withdrawal (law W16).</summary>
    public sealed record ForConsumersOnly : WithdrawOutcome, IRefusal;

    /// <summary>Everything was withdrawn from before, or the order is no more.</summary>
    public sealed record NothingLeft : WithdrawOutcome, IRefusal;
}

internal sealed class WithdrawFromContractHandler(OrderingDb db, OrderDesk orders, WithdrawalDesk desk, TimeProvider clock) : IRequestHandler<Withdraw, WithdrawOutcome>
{
    public async Task<WithdrawOutcome> Handle(Withdraw request, CancellationToken cancellationToken)
    {
        if (await orders.Take(WithdrawalDesk.Rights, request.OrderId, cancellationToken) is not { } order)
        {
            return new WithdrawOutcome.NothingLeft();
        }

        if (await desk.Known(request.FormId, cancellationToken) is { } known)
        {
            return known.OrderId == order.Id ? new WithdrawOutcome.Received(known.Id) : new WithdrawOutcome.NothingLeft();
        }

        if (order.Kind is CustomerKind.Business)
        {
            return new WithdrawOutcome.ForConsumersOnly();
        }

        var statement = new Statement
        {
            FormId = request.FormId,
            Ground = WithdrawalGround.Withdrawal,
            Channel = WithdrawalChannel.Function,
            Name = request.Name,
            Remark = request.Remark,
            StatedAt = clock.GetUtcNow(),
            Pieces = request.Pieces,
            Actor = OrderActor.Customer,
        };
        if (await desk.Record(order, statement, cancellationToken) is not { } withdrawal)
        {
            return await Earlier(order.Id, cancellationToken) is { } earlier ? new WithdrawOutcome.Received(earlier) : new WithdrawOutcome.NothingLeft();
        }

        await db.SaveChangesAsync(cancellationToken);
        return new WithdrawOutcome.Received(withdrawal.Id);
    }

    /// <summary>Who comes by another form for what is withdrawn already gets the receipt that they have.</summary>
    private Task<Guid?> Earlier(Guid orderId, CancellationToken cancellation) => db.Open<Withdrawal>(WithdrawalDesk.Rights)
        .Where(w => w.OrderId == orderId).OrderByDescending(w => w.StatedAt).Select(w => (Guid?)w.Id).FirstOrDefaultAsync(cancellation);
}
