using LaBelleCerise.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Ordering.Payments;

/// <summary>Asks the provider about payments whose end nobody told us: after 1, 2, 5 and 15 minutes, then hourly for 7 days.</summary>
/// <remarks>Each answer moves the payment's own due time, so that nothing but the table says what is left.</remarks>
internal sealed class ReconcilePayments(OrderingDb db, IServiceScopeFactory scopes, TimeProvider clock) : IJob
{
    private const int BatchSize = 50;

    public async Task Run(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var due = await db.PaymentRows().Where(p => p.CheckAt != null && p.CheckAt <= now).OrderBy(p => p.CheckAt).Take(BatchSize).Select(p => p.Id).ToListAsync(cancellation);
        foreach (var id in due)
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<PaymentSettler>().Ask(id, isByStaff: false, cancellation);
        }
    }
}
