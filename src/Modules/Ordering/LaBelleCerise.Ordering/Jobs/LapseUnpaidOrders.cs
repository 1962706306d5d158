using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Orders;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Jobs;

/// <summary>Ends orders whose time to pay is over, one transaction each, so that their pieces are for others.</summary>
internal sealed class LapseUnpaidOrders(OrderingDb db, IMediator mediator, TimeProvider clock) : IJob
{
    private const int BatchSize = 200;

    public async Task Run(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var due = await db.Open<Order>(Opening.ByLaw(Purpose.OrderStatus)).Where(o => o.State == OrderState.AwaitingPayment && o.LapsesAt <= now)
            .OrderBy(o => o.LapsesAt).Select(o => o.Id).Take(BatchSize).ToListAsync(cancellation);
        foreach (var id in due)
        {
            await mediator.Send(new LapseOrder(id), cancellation);
            db.ChangeTracker.Clear();
        }
    }
}
