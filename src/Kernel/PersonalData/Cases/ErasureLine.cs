namespace LaBelleCerise.Kernel.PersonalData.Cases;

/// <summary>What an erasure did, or would do, to the rows of one kind: one line of a module's receipt. Tells nothing about the person.</summary>
/// <param name="Kind">The entity's name.</param>
/// <param name="Removed">How many rows went.</param>
/// <param name="Emptied">How many values were emptied in rows that stay.</param>
/// <param name="Kept">How many rows a law keeps.</param>
/// <param name="Retention">The key of the rule that keeps them; null when none does.</param>
/// <param name="LatestStart">The last day from which that rule counts for one of them.</param>
public sealed record ErasureLine(string Kind, int Removed, int Emptied, int Kept, string? Retention, DateOnly? LatestStart);
