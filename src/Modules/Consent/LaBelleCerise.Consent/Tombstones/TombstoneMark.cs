namespace LaBelleCerise.Consent.Tombstones;

/// <summary>How far this store has done what the ledger of erasures says; a restored one knows less than the ledger (ADR 0041).</summary>
internal sealed class TombstoneMark
{
    public const int OnlyId = 1;

    public int Id { get; private set; } = OnlyId;

    /// <summary>The last line that is done here.</summary>
    public long Number { get; set; }
}
