namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>An address that must not be mailed, as a keyed hash: no import brings it back, and nobody can read it here (law P13).</summary>
internal sealed class Suppression
{
    public required string KeyHash { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>True when the person objected to marketing, false when they unsubscribed.</summary>
    public required bool IsObjection { get; init; }
}
