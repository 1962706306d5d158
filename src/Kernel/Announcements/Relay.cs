using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LaBelleCerise.Kernel.Announcements;

/// <summary>Carries announcements from one module's outbox to the modules that hear them: at least once out, once in by the receipt.</summary>
/// <remarks>Each receiver has its own scope and transaction, so one that fails stops no other (ADR 0006).</remarks>
public sealed partial class Relay(
    IServiceScopeFactory scopes, ModuleCatalog modules, AnnouncementCatalog announcements, TimeProvider clock, ILogger<Relay> log)
{
    private const int BatchSize = 20;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    /// <summary>Well above the lease and what the clocks of two hosts may differ.</summary>
    private static readonly TimeSpan Slip = TimeSpan.FromMinutes(5);

    /// <summary>The waits between tries; after the last a delivery is stuck and waits for staff.</summary>
    public static IReadOnlyList<TimeSpan> Gaps { get; } =
        [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1), TimeSpan.FromHours(6)];

    /// <summary>Delivers what is due in every module until nothing is, and returns how many deliveries were tried.</summary>
    public async Task<int> Settle(CancellationToken cancellation)
    {
        var total = 0;
        for (var tried = -1; tried != 0; total += tried)
        {
            tried = 0;
            foreach (var sender in modules.All)
            {
                tried += await DeliverDue(sender, cancellation);
            }
        }

        return total;
    }

    /// <summary>Delivers one batch of what is due in one module and returns how many deliveries were tried.</summary>
    public async Task<int> DeliverDue(ModuleRegistration sender, CancellationToken cancellation)
    {
        var batch = await Claim(sender, cancellation);
        var delivered = new List<Guid>(batch.Count);
        var done = 0;
        // A host that stops ends the delivery that it is at, writes down what arrived and leaves the rest to the next.
        for (; done < batch.Count && !cancellation.IsCancellationRequested; done++)
        {
            var item = batch[done];
            try
            {
                await Deliver(item, CancellationToken.None);
                delivered.Add(item.Id);
            }
            catch (Exception error)
            {
                LogFailed(log, item.WireName, item.Receiver, item.Attempts, error.GetType().Name);
                await Postpone(sender, item, ErrorPlace.Of(error), CancellationToken.None);
            }
        }

        await MarkDelivered(sender, delivered, CancellationToken.None);
        await GiveBack(sender, [.. batch.Skip(done).Select(item => item.Id)]);
        return batch.Count;
    }

    private async Task<List<Claimed>> Claim(ModuleRegistration sender, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = sender.Open(scope.ServiceProvider);
        var now = clock.GetUtcNow();
        if (!await Due(db, now).AnyAsync(cancellation))
        {
            return [];
        }

        return await scope.ServiceProvider.GetRequiredService<UnitOfWork>().Run(db, async token =>
        {
            var due = await DueRows(db, now).ToListAsync(token);
            foreach (var delivery in due)
            {
                delivery.Attempts++;
                delivery.DueAt = now + Lease;
            }

            await db.SaveChangesAsync(token);
            var ids = due.Select(d => d.MessageId).ToList();
            var messages = await db.Outbox.AsNoTracking().Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, token);
            return due.ConvertAll(d => new Claimed(
                d.Id, d.Receiver, d.Attempts, d.MessageId, messages[d.MessageId].WireName, messages[d.MessageId].Payload, messages[d.MessageId].OccurredAt));
        }, cancellation, WorkUnit.TakeDeliveries);
    }

    /// <summary>What is due now, and what is due so late that no wait of ours explains it: the clock was ahead when it was written, and has been put right.</summary>
    private static IQueryable<OutboxDelivery> Due(ModuleDb db, DateTimeOffset now)
    {
        var (tooLateAtFirst, tooLate) = (now + Slip, now + Gaps[^1] + Slip);
        return db.Deliveries.Where(d => d.State == DeliveryState.Waiting && (d.DueAt <= now || (d.Attempts <= 1 && d.DueAt > tooLateAtFirst) || d.DueAt > tooLate));
    }

    private static IQueryable<OutboxDelivery> DueRows(ModuleDb db, DateTimeOffset now)
    {
        var due = Due(db, now).OrderBy(d => d.DueAt).ThenBy(d => d.Id).Take(BatchSize);
        // Several hosts share a PostgreSQL outbox: each takes rows that no other is taking (ADR 0006).
        return db.Database.IsNpgsql() ? due.TagWith(SkipLockedInterceptor.Tag) : due;
    }

    private async Task Deliver(Claimed item, CancellationToken cancellation)
    {
        var receiver = modules.ByName(item.Receiver);
        await using var scope = scopes.CreateAsyncScope();
        var db = receiver.Open(scope.ServiceProvider);
        var context = scope.ServiceProvider.GetRequiredService<DeliveryContext>();
        (context.MessageId, context.OccurredAt) = (item.MessageId, item.OccurredAt);
        var announcement = announcements.Read(item.WireName, item.Payload);
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().Run(db, async token =>
        {
            if (await db.Receipts.AnyAsync(r => r.MessageId == item.MessageId, token))
            {
                return Unit.Value;
            }

            db.Receipts.Add(new Receipt { MessageId = item.MessageId, ReceivedAt = clock.GetUtcNow() });
            await ReceiverMediator.For(announcements.ReactionsOf(announcement.GetType(), receiver.Name), scope.ServiceProvider).Publish(announcement, token);
            await db.SaveChangesAsync(token);
            return Unit.Value;
        }, cancellation, WorkUnit.ReceiveAnnouncement);
    }

    private async Task Postpone(ModuleRegistration sender, Claimed item, string error, CancellationToken cancellation) =>
        await Update(sender, async (db, token) =>
        {
            var delivery = await db.Deliveries.SingleAsync(d => d.Id == item.Id, token);
            delivery.LastError = error;
            var stuck = delivery.Attempts > Gaps.Count;
            delivery.State = stuck ? DeliveryState.Stuck : DeliveryState.Waiting;
            delivery.DueAt = clock.GetUtcNow() + (stuck ? TimeSpan.Zero : Gaps[delivery.Attempts - 1]);
        }, cancellation);

    /// <summary>What was taken and not tried is due again at once.</summary>
    private async Task GiveBack(ModuleRegistration sender, List<Guid> ids)
    {
        if (ids.Count == 0)
        {
            return;
        }

        await Update(sender, async (db, token) =>
        {
            foreach (var delivery in await db.Deliveries.Where(d => ids.Contains(d.Id) && d.State == DeliveryState.Waiting).ToListAsync(token))
            {
                (delivery.DueAt, delivery.Attempts) = (clock.GetUtcNow(), delivery.Attempts - 1);
            }
        }, CancellationToken.None);
    }

    private async Task MarkDelivered(ModuleRegistration sender, List<Guid> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0)
        {
            return;
        }

        await Update(sender, async (db, token) =>
        {
            foreach (var delivery in await db.Deliveries.Where(d => ids.Contains(d.Id)).ToListAsync(token))
            {
                delivery.State = DeliveryState.Delivered;
                delivery.DeliveredAt = clock.GetUtcNow();
                delivery.LastError = null;
            }
        }, cancellation);
    }

    private async Task Update(ModuleRegistration sender, Func<ModuleDb, CancellationToken, Task> change, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = sender.Open(scope.ServiceProvider);
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().Run(db, async token =>
        {
            await change(db, token);
            return await db.SaveChangesAsync(token);
        }, cancellation, WorkUnit.MarkDeliveries);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Delivery of {WireName} to {Receiver} failed on try {Attempt}: {Error}")]
    private static partial void LogFailed(ILogger log, string wireName, string receiver, int attempt, string error);

    private sealed record Claimed(Guid Id, string Receiver, int Attempts, Guid MessageId, string WireName, string Payload, DateTimeOffset OccurredAt);
}
