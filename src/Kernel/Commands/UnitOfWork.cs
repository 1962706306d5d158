using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Data;
using Npgsql;

namespace LaBelleCerise.Kernel.Commands;

/// <summary>Runs a write in its store's lane and one transaction, and rings the relay when it has committed.</summary>
/// <remarks>No HTTP, backup, import or vacuum inside: a turn is a few milliseconds (ADR 0005).</remarks>
public sealed class UnitOfWork(WriterLanes lanes, RelaySignal signal)
{
    private const int Tries = 3;

    /// <summary>Runs the work; rolls back when it throws or answers with a refusal.</summary>
    /// <exception cref="InvalidOperationException">The store already has a unit of work in this scope: turns do not nest.</exception>
    public async Task<T> Run<T>(ModuleDb db, Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        if (db.Database.CurrentTransaction is not null || lanes.IsTakenBefore(db))
        {
            throw new InvalidOperationException($"A unit of work on {db.Schema} inside another: turns of the lane do not nest.");
        }

        using var turn = await lanes.Enter(db, cancellation);
        using var taken = lanes.Remember(db);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Once(db, work, cancellation);
            }
            catch (Exception error) when (attempt < Tries && IsTransient(error))
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<T> Once<T>(ModuleDb db, Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        db.HasAnnounced = false;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var result = await work(cancellation);
        if (result is IRefusal)
        {
            await transaction.RollbackAsync(CancellationToken.None);
            db.ChangeTracker.Clear();
            return result;
        }

        await transaction.CommitAsync(CancellationToken.None);
        if (db.HasAnnounced)
        {
            signal.Ring(db.Schema);
        }

        return result;
    }

    /// <summary>Deadlocks and serialization failures of PostgreSQL: the whole unit runs again, on rows read afresh.</summary>
    private static bool IsTransient(Exception error) =>
        (error as PostgresException ?? error.InnerException as PostgresException)?.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure;
}
