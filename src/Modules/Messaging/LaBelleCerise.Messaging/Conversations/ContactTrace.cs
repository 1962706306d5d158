namespace LaBelleCerise.Messaging.Conversations;

/// <summary>That a form came from somewhere, for the limits against spam: keyed hashes that change every day, never an address.</summary>
internal sealed class ContactTrace
{
    public required Guid Id { get; init; }

    /// <summary>Keyed hash of day and client address; null when the address is unknown.</summary>
    public string? ClientHash { get; init; }

    /// <summary>Keyed hash of day and e-mail address.</summary>
    public required string EmailHash { get; init; }

    public required DateTimeOffset At { get; init; }
}
