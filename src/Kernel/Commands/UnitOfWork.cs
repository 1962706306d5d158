using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Verification;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LaBelleCerise.Kernel.Commands;

/// <summary>Runs a write in its store's lane and one transaction, and rings the relay when it has committed.</summary>
/// <remarks>No HTTP, backup, import or vacuum inside: a turn is a few milliseconds (ADR 0005).</remarks>
public sealed class UnitOfWork(WriterLanes lanes, RelaySignal signal, KillPoints killPoints)
{
    private const int Tries = 3;
    private const int UniqueViolation = 2067;
    private const int PrimaryKeyViolation = 1555;

    /// <summary>Runs the work; rolls back when it throws or answers with a refusal.</summary>
    /// <param name="db">The store.</param>
    /// <param name="work">What is done; runs again from the start when the database asks for that.</param>
    /// <param name="cancellation">Ends the wait for the turn and the work, never the commit.</param>
    /// <param name="unit">What drills call it; without one it is called as its store.</param>
    /// <exception cref="InvalidOperationException">The store already has a unit of work in this scope: turns do not nest.</exception>
    public async Task<T> Run<T>(ModuleDb db, Func<CancellationToken, Task<T>> work, CancellationToken cancellation, WorkUnit? unit = null)
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
                return await Once(db, work, unit?.Name ?? db.Schema, cancellation);
            }
            catch (Exception error) when (attempt < Tries && WasOvertaken(error))
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<T> Once<T>(ModuleDb db, Func<CancellationToken, Task<T>> work, string unit, CancellationToken cancellation)
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

        killPoints.Reach(KillPoint.BeforeCommit, unit);
        await transaction.CommitAsync(CancellationToken.None);
        killPoints.Reach(KillPoint.AfterCommit, unit);
        if (db.HasAnnounced)
        {
            signal.Ring(db.Schema);
        }

        return result;
    }

    /// <summary>Another writer was in the way or was quicker: the whole unit runs again, on rows read afresh, so that its own checks now see what that one wrote.</summary>
    /// <remarks>Deadlocks and serialization failures of PostgreSQL, and on both databases a unique constraint or a version that decided between two at once. Whatever happens thrice is thrown.</remarks>
    private static bool WasOvertaken(Exception error)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            if (cause is DbUpdateConcurrencyException
                or PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.UniqueViolation }
                or SqliteException { SqliteExtendedErrorCode: UniqueViolation or PrimaryKeyViolation })
            {
                return true;
            }
        }

        return false;
    }
}
