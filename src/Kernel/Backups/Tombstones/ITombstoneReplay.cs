namespace LaBelleCerise.Kernel.Backups.Tombstones;

/// <summary>Does again, on a store that is older than the ledger, what that store does not know: the module that keeps the cases brings it.</summary>
public interface ITombstoneReplay
{
    /// <summary>The store was put back from a set: whatever it says it knew, all is done again before it opens.</summary>
    Task Forget(CancellationToken cancellation);

    /// <summary>Does it.</summary>
    Task<TombstoneReplayed> Run(CancellationToken cancellation);

    /// <summary>An operator opens the store without the ledger and says why.</summary>
    Task Waive(string reason, CancellationToken cancellation);
}
