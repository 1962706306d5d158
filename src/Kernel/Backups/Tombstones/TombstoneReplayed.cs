namespace LaBelleCerise.Kernel.Backups.Tombstones;

/// <summary>What a replay found and did.</summary>
/// <param name="Erased">How many erasures were done again.</param>
/// <param name="Restricted">How many restrictions.</param>
/// <param name="Unsubscribed">How many objections and withdrawals.</param>
/// <param name="Fault">Why the shop must not open yet; null when all is done.</param>
public sealed record TombstoneReplayed(int Erased, int Restricted, int Unsubscribed, string? Fault)
{
    /// <summary>For the console and the ledger.</summary>
    public override string ToString() => Fault ?? $"{Erased} erasure(s), {Restricted} restriction(s), {Unsubscribed} withdrawal(s) done again";
}
