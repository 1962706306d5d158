using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Transfers;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Jobs;

/// <summary>Reminds customers of bank transfers that did not come in yet, one transaction each and once per order.</summary>
internal sealed class RemindTransfers(OrderingDb db, IMediator mediator, IOptionsMonitor<OrderingOptions> options, TimeProvider clock) : IJob
{
    private const int BatchSize = 200;

    public async Task Run(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var before = now - options.CurrentValue.RemindAfter;
        var due = await db.Open<Order>(Opening.BySystem(Purpose.OrderStatus))
            .Where(o => o.State == OrderState.AwaitingPayment && o.TransferMessage != null && o.RemindedAt == null && o.PlacedAt <= before && o.LapsesAt > now)
            .OrderBy(o => o.PlacedAt).Select(o => o.Id).Take(BatchSize).ToListAsync(cancellation);
        foreach (var id in due)
        {
            await mediator.Send(new RemindTransfer(id), cancellation);
            db.ChangeTracker.Clear();
        }
    }
}
