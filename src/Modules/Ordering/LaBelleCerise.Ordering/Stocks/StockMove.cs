namespace LaBelleCerise.Ordering.Stocks;

/// <summary>One move of pieces; rows are only ever added.</summary>
internal sealed class StockMove
{
    public required Guid Id { get; init; }

    public required string Sku { get; init; }

    public required StockMoveKind Kind { get; init; }

    /// <summary>Pieces; negative only for a correction downwards.</summary>
    public required int Quantity { get; init; }

    public required DateTimeOffset At { get; init; }

    public Guid? OrderId { get; init; }

    public Guid? StaffId { get; init; }

    /// <summary>What staff gave as the reason.</summary>
    public string? Reason { get; init; }
}
