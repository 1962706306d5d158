using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Kernel.Announcements;

/// <summary>What staff see of deliveries that do not arrive, over all modules, and the retry button.</summary>
public sealed class DeliveryDesk(IServiceScopeFactory scopes, ModuleCatalog modules, RelaySignal signal, TimeProvider clock)
{
    /// <summary>Deliveries that are stuck or failed at least once, newest first; at most 200.</summary>
    public async Task<IReadOnlyList<DeliveryRow>> Troubled(CancellationToken cancellation)
    {
        var rows = new List<DeliveryRow>();
        foreach (var module in modules.All)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = module.Open(scope.ServiceProvider);
            rows.AddRange(await db.Deliveries
                .Where(d => d.State == DeliveryState.Stuck || (d.State == DeliveryState.Waiting && d.LastError != null))
                .Join(db.Outbox, d => d.MessageId, m => m.Id, (d, m) => new { Delivery = d, Message = m })
                .OrderByDescending(x => x.Message.OccurredAt).Take(200)
                .Select(x => new DeliveryRow(
                    x.Delivery.Id, module.Name, x.Delivery.Receiver, x.Message.WireName, x.Delivery.State, x.Delivery.Attempts, x.Message.OccurredAt, x.Delivery.DueAt, x.Delivery.LastError))
                .ToListAsync(cancellation));
        }

        return [.. rows.OrderByDescending(r => r.OccurredAt).Take(200)];
    }

    /// <summary>How many deliveries wait or are stuck, per module; for the health page.</summary>
    public async Task<IReadOnlyList<(string Module, int Waiting, int Stuck)>> Counts(CancellationToken cancellation)
    {
        var counts = new List<(string, int, int)>();
        foreach (var module in modules.All)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = module.Open(scope.ServiceProvider);
            counts.Add((module.Name,
                await db.Deliveries.CountAsync(d => d.State == DeliveryState.Waiting, cancellation),
                await db.Deliveries.CountAsync(d => d.State == DeliveryState.Stuck, cancellation)));
        }

        return counts;
    }

    /// <summary>When the oldest announcement that still waits happened; null when none does.</summary>
    public async Task<DateTimeOffset?> OldestWaiting(CancellationToken cancellation)
    {
        DateTimeOffset? oldest = null;
        foreach (var module in modules.All)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = module.Open(scope.ServiceProvider);
            var here = await db.Deliveries.Where(d => d.State == DeliveryState.Waiting).Join(db.Outbox, d => d.MessageId, m => m.Id, (_, m) => m.OccurredAt)
                .OrderBy(at => at).Take(1).ToListAsync(cancellation);
            oldest = here.Count > 0 && !(oldest < here[0]) ? here[0] : oldest;
        }

        return oldest;
    }

    /// <summary>Tries everything that is stuck again at once, and says how much that is.</summary>
    public async Task<int> RetryStuck(CancellationToken cancellation)
    {
        var changed = 0;
        foreach (var module in modules.All)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = module.Open(scope.ServiceProvider);
            var now = clock.GetUtcNow();
            changed += await scope.ServiceProvider.GetRequiredService<UnitOfWork>().Run(db, token => db.Deliveries.Where(d => d.State == DeliveryState.Stuck)
                .ExecuteUpdateAsync(set => set.SetProperty(d => d.State, DeliveryState.Waiting).SetProperty(d => d.Attempts, 0).SetProperty(d => d.DueAt, now), token), cancellation);
            signal.Ring(module.Name);
        }

        return changed;
    }

    /// <summary>Tries a delivery again at once; false when it is unknown or has arrived.</summary>
    public async Task<bool> Retry(string module, Guid delivery, CancellationToken cancellation)
    {
        if (modules.All.FirstOrDefault(m => m.Name == module) is not { } sender)
        {
            return false;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = sender.Open(scope.ServiceProvider);
        var now = clock.GetUtcNow();
        var changed = await scope.ServiceProvider.GetRequiredService<UnitOfWork>().Run(db, token => db.Deliveries
            .Where(d => d.Id == delivery && d.State != DeliveryState.Delivered)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.State, DeliveryState.Waiting).SetProperty(d => d.Attempts, 0).SetProperty(d => d.DueAt, now), token), cancellation);
        signal.Ring(module);
        return changed == 1;
    }
}
