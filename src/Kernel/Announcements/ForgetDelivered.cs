using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Kernel.Announcements;

/// <summary>Removes announcements two weeks after the last module heard them, then the receipts that no outbox can ask for any more (retention rule "transit").</summary>
/// <remarks>What still waits or is stuck stays whole, however old, and so do the receipts of the modules that already heard it.</remarks>
internal sealed class ForgetDelivered(IServiceScopeFactory scopes, ModuleCatalog modules, TimeProvider clock) : IJob
{
    /// <summary>How long both are kept: two backup intervals, so that a restored copy still knows what it heard.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(14);

    private const int BatchSize = 500;

    public async Task Run(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow() - Kept;
        var open = new List<Guid>();
        foreach (var module in modules.All)
        {
            await InBatches(module, db => db.Outbox
                .Where(m => m.OccurredAt < before && !m.Deliveries.Any(d => d.State != DeliveryState.Delivered || d.DeliveredAt >= before)).OrderBy(m => m.Id), cancellation);
            await using var scope = scopes.CreateAsyncScope();
            open.AddRange(await module.Open(scope.ServiceProvider).Outbox.Where(m => m.OccurredAt < before).Select(m => m.Id).ToListAsync(cancellation));
        }

        foreach (var module in modules.All)
        {
            await InBatches(module, db => db.Receipts.Where(r => r.ReceivedAt < before && !open.Contains(r.MessageId)).OrderBy(r => r.MessageId), cancellation);
        }
    }

    /// <summary>A turn of the writer lane is a few milliseconds (ADR 0005), so the first night after a long pause is many turns.</summary>
    private async Task InBatches<T>(ModuleRegistration module, Func<ModuleDb, IQueryable<T>> due, CancellationToken cancellation)
    {
        int removed;
        do
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = module.Open(scope.ServiceProvider);
            removed = await scope.ServiceProvider.GetRequiredService<UnitOfWork>().Run(db, token => due(db).Take(BatchSize).ExecuteDeleteAsync(token), cancellation);
        }
        while (removed == BatchSize);
    }
}
