namespace LaBelleCerise.Kernel.Verification;

/// <summary>What an invariant found.</summary>
/// <param name="Examined">How many rows were looked at; none examined is no proof.</param>
/// <param name="Violations">What breaks the sentence, by ids; no personal data.</param>
/// <param name="IsApplicable">False when the input that it needs (a journal, a provider) was not given.</param>
public sealed record Finding(int Examined, IReadOnlyList<string> Violations, bool IsApplicable = true)
{
    /// <summary>The input that the invariant needs was not given.</summary>
    public static Finding NotAsked { get; } = new(0, [], IsApplicable: false);
}
