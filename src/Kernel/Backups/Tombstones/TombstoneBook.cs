namespace LaBelleCerise.Kernel.Backups.Tombstones;

/// <summary>What stands in the ledger.</summary>
/// <param name="Lines">Its lines, oldest first.</param>
/// <param name="Fault">What is wrong with it, in English for the operator; null when it is whole.</param>
public sealed record TombstoneBook(IReadOnlyList<Tombstone> Lines, string? Fault)
{
    /// <summary>The number of the last line; 0 when there is none.</summary>
    public long Last => Lines.Count == 0 ? 0 : Lines[^1].Number;

    /// <summary>Why a store that knew so many lines cannot be opened with it; null when it can.</summary>
    public string? FaultFor(long known) =>
        Fault ?? (Lines.Count == 0 && known > 0 ? "the ledger of erasures is missing"
            : Last < known ? $"the ledger of erasures ends at line {Last} and the store knew line {known}"
            : known > 0 && Lines[0].Number > known + 1 ? $"the ledger of erasures begins at line {Lines[0].Number} and the store knows it up to line {known} only"
            : null);
}
