namespace LaBelleCerise.Ordering.Baskets;

/// <summary>So many of one variant, in a basket.</summary>
internal sealed class BasketLine
{
    /// <summary>Pieces of one variant that a basket may hold.</summary>
    public const int MostPieces = 99;

    /// <summary>Lines that a basket may hold.</summary>
    public const int MostLines = 200;

    public required Guid Id { get; init; }

    public Guid BasketId { get; init; }

    public required string Sku { get; init; }

    /// <summary>1..99.</summary>
    public int Quantity { get; set; }

    /// <summary>The price when it was put in; another price since then is shown.</summary>
    public long SeenPriceInCents { get; set; }

    public required DateTimeOffset AddedAt { get; init; }
}
