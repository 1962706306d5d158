using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using MediatR;

namespace LaBelleCerise.Ordering.Orders;

/// <summary>Ends an order that was not paid in time.</summary>
internal sealed record LapseOrder(Guid OrderId) : ICommand<LapseOrderOutcome>;

internal abstract record LapseOrderOutcome
{
    public sealed record Lapsed : LapseOrderOutcome;

    /// <summary>It is no longer waiting for payment, or its time is not over.</summary>
    public sealed record NotDue : LapseOrderOutcome, IRefusal;
}

internal sealed class LapseOrderHandler(OrderingDb db, OrderDesk desk, TimeProvider clock) : IRequestHandler<LapseOrder, LapseOrderOutcome>
{
    public async Task<LapseOrderOutcome> Handle(LapseOrder request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        // By law: an unpaid order of someone whose data are restricted may not keep pieces from others for ever.
        var order = await desk.Take(Opening.ByLaw(Purpose.OrderStatus), request.OrderId, cancellationToken);
        if (order is null || order.LapsesAt > now || !order.Lapse(now))
        {
            return new LapseOrderOutcome.NotDue();
        }

        await desk.EndUnpaid(order, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new LapseOrderOutcome.Lapsed();
    }
}
