namespace LaBelleCerise.Ordering.Stocks;

/// <summary>The pieces of one variant. Changed by <see cref="StockBook"/> only, with the move that says why (decisions 28).</summary>
internal sealed class Stock
{
    public required string Sku { get; init; }

    /// <summary>Pieces in the house, held ones included.</summary>
    public int OnHand { get; set; }

    /// <summary>Pieces that unpaid orders keep.</summary>
    public int Held { get; set; }

    /// <summary>Pieces that were paid for.</summary>
    public int Sold { get; set; }

    /// <summary>Grows with each move; announcements carry it.</summary>
    public long Version { get; set; }
}
