using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using MediatR;

namespace LaBelleCerise.Ordering.Orders;

/// <summary>Staff cancel an order.</summary>
internal sealed record CancelOrder(Guid OrderId, Guid StaffId, string? StaffName, string Reason) : ICommand<CancelOrderOutcome>;

internal abstract record CancelOrderOutcome
{
    public sealed record Cancelled(bool IsRefundDue) : CancelOrderOutcome;

    /// <summary>It was shipped, lapsed or cancelled before.</summary>
    public sealed record TooLate : CancelOrderOutcome, IRefusal;

    public sealed record NotFound : CancelOrderOutcome, IRefusal;
}

internal sealed class CancelOrderHandler(OrderingDb db, OrderDesk desk, StaffReads staffReads, TimeProvider clock) : IRequestHandler<CancelOrder, CancelOrderOutcome>
{
    public async Task<CancelOrderOutcome> Handle(CancelOrder request, CancellationToken cancellationToken)
    {
        var opening = await staffReads.Open(db, Purpose.AfterSales, $"order:{request.OrderId}", cancellationToken);
        if (await desk.Take(opening, request.OrderId, cancellationToken) is not { } order)
        {
            return new CancelOrderOutcome.NotFound();
        }

        var wasPaid = order.IsPaid;
        if (!order.Cancel(request.StaffId, request.StaffName, request.Reason, clock.GetUtcNow()))
        {
            return new CancelOrderOutcome.TooLate();
        }

        await desk.SettleCancelled(order, wasPaid, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new CancelOrderOutcome.Cancelled(order.RefundDueInCents > 0);
    }
}
