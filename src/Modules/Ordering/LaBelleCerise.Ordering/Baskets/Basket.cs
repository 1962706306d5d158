namespace LaBelleCerise.Ordering.Baskets;

/// <summary>What someone put aside; found by a random id in a cookie, so it survives a restart of browser and server.</summary>
internal sealed class Basket
{
    /// <summary>128 random bits: knowing it is having the basket.</summary>
    public required Guid Id { get; init; }

    /// <summary>Grows with each change of its lines; one version makes at most one order.</summary>
    public long Version { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset ChangedAt { get; set; }

    public List<BasketLine> Lines { get; } = [];
}
