namespace LaBelleCerise.Consent.Keeping;

/// <summary>One night of one store in the chain of reports: counts only, never changed, never removed (law N3).</summary>
internal sealed class RetentionReport
{
    public required long Sequence { get; init; }

    public required string Store { get; init; }

    public required DateOnly Night { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What each rule did, as JSON.</summary>
    public required string Content { get; init; }

    public required string PreviousHash { get; init; }

    public required string Hash { get; init; }
}
