using LaBelleCerise.Kernel.Backups.Tombstones;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Tombstones;

/// <summary>Writes what a restored backup must not undo: first to the ledger beside the backups, then into this store how far it is.</summary>
/// <remarks>Called inside a unit of work. When the ledger cannot be written nothing is done, and it is tried again: no erasure without its tombstone.</remarks>
internal sealed class TombstoneKeeper(ConsentDb db, TombstoneLedger ledger)
{
    public async Task Keep(TombstoneKind kind, Guid caseId, long round, DateTimeOffset at, IReadOnlyList<string> persons, CancellationToken cancellation) =>
        await Reach(await ledger.Append(kind, caseId, round, at, persons, cancellation), cancellation);

    /// <summary>How far this store is.</summary>
    public async Task<long> Known(CancellationToken cancellation) => await db.TombstoneMarks.Select(m => (long?)m.Number).SingleOrDefaultAsync(cancellation) ?? 0;

    /// <summary>This store is as far as that line, or further.</summary>
    public async Task Reach(long number, CancellationToken cancellation)
    {
        var mark = await db.TombstoneMarks.SingleOrDefaultAsync(cancellation);
        if (mark is null)
        {
            db.Add(new TombstoneMark { Number = number });
        }
        else
        {
            mark.Number = Math.Max(mark.Number, number);
        }
    }

    /// <summary>This store was put back: nothing is known to be done.</summary>
    public Task<int> Forget(CancellationToken cancellation) => db.TombstoneMarks.ExecuteDeleteAsync(cancellation);
}
