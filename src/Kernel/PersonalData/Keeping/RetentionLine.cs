namespace LaBelleCerise.Kernel.PersonalData.Keeping;

/// <summary>What one rule did to one kind of row in one night: counts, no persons.</summary>
/// <param name="Kind">The kind of row.</param>
/// <param name="Rule">The key of the rule.</param>
/// <param name="Due">Rows whose period is over.</param>
/// <param name="Removed">Rows that went, those that hang on them not counted.</param>
/// <param name="Emptied">Rows of which the personal values went.</param>
/// <param name="Left">Rows that stayed although due, by reason.</param>
public sealed record RetentionLine(string Kind, string Rule, int Due, int Removed, int Emptied, IReadOnlyDictionary<string, int> Left)
{
    /// <summary>Due, not gone and without a reason to stay.</summary>
    public int Overdue => Due - Removed - Emptied - Left.Values.Sum();
}
