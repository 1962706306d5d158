using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Orders;
using MediatR;

namespace LaBelleCerise.Ordering.Transfers;

/// <summary>Reminds a customer of the transfer that an order waits for: once in its life.</summary>
internal sealed record RemindTransfer(Guid OrderId) : ICommand<RemindTransferOutcome>;

internal abstract record RemindTransferOutcome
{
    public sealed record Reminded : RemindTransferOutcome;

    /// <summary>It is paid, over or reminded of by now.</summary>
    public sealed record NotDue : RemindTransferOutcome, IRefusal;
}

internal sealed class RemindTransferHandler(OrderingDb db, OrderDesk desk, TransferDesk transfers, TimeProvider clock) : IRequestHandler<RemindTransfer, RemindTransferOutcome>
{
    public async Task<RemindTransferOutcome> Handle(RemindTransfer request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var order = await desk.Take(Opening.BySystem(Purpose.OrderStatus), request.OrderId, cancellationToken);
        if (order is null || order.LapsesAt <= now || !order.Remind(now) || !transfers.Tell(order))
        {
            return new RemindTransferOutcome.NotDue();
        }

        await db.SaveChangesAsync(cancellationToken);
        return new RemindTransferOutcome.Reminded();
    }
}
