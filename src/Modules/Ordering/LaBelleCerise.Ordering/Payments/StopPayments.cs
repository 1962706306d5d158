using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Payments.MultiSafepay;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Ordering.Payments;

/// <summary>Asks the provider to close payments that nobody should pay on any more: of orders that lapsed or were cancelled, and of attempts that another replaced.</summary>
/// <remarks>Best effort: money that comes in all the same is settled as money that is due to go back.</remarks>
internal sealed class StopPayments(OrderingDb db, IServiceScopeFactory scopes, TimeProvider clock) : IBackgroundWork
{
    private const int BatchSize = 20;
    private static readonly TimeSpan Gap = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Patience = TimeSpan.FromDays(7);

    public async Task<int> RunDue(CancellationToken cancellation)
    {
        var due = await Due(clock.GetUtcNow()).OrderBy(p => p.CreatedAt).Take(BatchSize)
            .Select(p => new { p.Id, p.ProviderOrderId, p.CreatedAt }).ToListAsync(cancellation);
        foreach (var payment in due)
        {
            await using var scope = scopes.CreateAsyncScope();
            await Stop(scope.ServiceProvider, payment.Id, payment.ProviderOrderId, payment.CreatedAt, cancellation);
        }

        return due.Count;
    }

    private IQueryable<Payment> Due(DateTimeOffset now)
    {
        var ended = db.Open<Order>(PaymentBook.Books).Where(o => o.State == OrderState.Lapsed || o.State == OrderState.Cancelled).Select(o => o.Id);
        var open = new[] { PaymentState.Created, PaymentState.Asked, PaymentState.Unknown, PaymentState.Pending };
        return db.PaymentRows().Where(p => !p.IsStopped
            && ((p.StopAt != null && p.StopAt <= now) || (p.StopAt == null && open.Contains(p.State) && ended.Contains(p.OrderId))));
    }

    private async Task Stop(IServiceProvider services, Guid id, string providerOrderId, DateTimeOffset createdAt, CancellationToken cancellation)
    {
        var answer = await services.GetRequiredService<MultiSafepayClient>().Cancel(providerOrderId, cancellation);
        var now = clock.GetUtcNow();
        var isOver = answer is not ProviderAnswer.NoAnswer || now - createdAt > Patience;
        await services.GetRequiredService<IMediator>().Send(new RecordStop(id, isOver ? null : now + Gap), cancellation);
        if (isOver)
        {
            // Closed, or paid in the meantime: the provider's own word settles which.
            await services.GetRequiredService<PaymentSettler>().Ask(id, isByStaff: false, cancellation);
        }
    }
}
