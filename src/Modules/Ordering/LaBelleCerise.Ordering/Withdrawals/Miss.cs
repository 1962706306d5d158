namespace LaBelleCerise.Ordering.Withdrawals;

/// <summary>That someone gave an order number and an address that do not belong together, for the limits against guessing: keyed hashes that change every day.</summary>
internal sealed class Miss
{
    public required Guid Id { get; init; }

    /// <summary>Keyed hash of day and client address; null when the address is unknown.</summary>
    public string? ClientHash { get; init; }

    /// <summary>Keyed hash of day and the order number that was given.</summary>
    public required string OrderHash { get; init; }

    public required DateTimeOffset At { get; init; }
}
