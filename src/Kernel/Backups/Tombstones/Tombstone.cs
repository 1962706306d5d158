namespace LaBelleCerise.Kernel.Backups.Tombstones;

/// <summary>One line of the ledger of what a restored backup would undo: keyed hashes, never an identifier (law N5, ADR 0041).</summary>
/// <param name="Number">Its place; the first is 1, none is left out.</param>
/// <param name="Kind">What happened.</param>
/// <param name="CaseId">The case or subscription that asked for it.</param>
/// <param name="Round">Which asking of that case.</param>
/// <param name="At">When; what came after it is not touched by it.</param>
/// <param name="Persons">Keyed hashes of mailboxes, accounts and orders.</param>
/// <param name="Detail">How much was done again, or an operator's reason.</param>
/// <param name="Before">The seal of the line before.</param>
/// <param name="Seal">Keyed hash of all of this: nobody without the shop's key writes, changes or leaves out a line unseen.</param>
public sealed record Tombstone(
    long Number, TombstoneKind Kind, Guid CaseId, long Round, DateTimeOffset At, IReadOnlyList<string> Persons, string? Detail, string Before, string Seal);
