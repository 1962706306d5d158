namespace LaBelleCerise.Ordering.Orders;

/// <summary>The pick-up point that an order goes to, as it stood when it was chosen; lists of carriers change.</summary>
internal sealed record PickupPlace
{
    /// <summary>The carrier's key of the point.</summary>
    public required string PointId { get; init; }

    public required string Name { get; init; }

    public required string Street { get; init; }

    public required string Number { get; init; }

    public required string PostalCode { get; init; }

    public required string City { get; init; }

    public IReadOnlyList<string> Lines => [Name, $"{Street} {Number}".Trim(), $"{PostalCode} {City}"];
}
