namespace LaBelleCerise.Kernel.PersonalData.Keeping;

/// <summary>What became of one row whose period is over.</summary>
/// <param name="Kind">The kind of row.</param>
/// <param name="Rule">The key of the rule that it follows.</param>
/// <param name="Stays">Why it stays; null when it goes.</param>
internal sealed record RetentionFate(string Kind, string Rule, string? Stays);
