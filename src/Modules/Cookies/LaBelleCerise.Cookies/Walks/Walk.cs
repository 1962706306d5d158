namespace LaBelleCerise.Cookies.Walks;

/// <summary>A walk past every public address that staff or the schedule asked for, and what it found.</summary>
internal sealed class Walk
{
    public required Guid Id { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>When a host began; a walk that one host began no other begins.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>The <see cref="WalkReport"/> as JSON; empty until it is finished.</summary>
    public string Report { get; init; } = "";
}
