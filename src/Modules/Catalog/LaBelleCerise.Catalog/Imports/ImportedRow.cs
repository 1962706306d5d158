namespace LaBelleCerise.Catalog.Imports;

/// <summary>One product of the file, read and checked; null means that the file says nothing about it.</summary>
internal sealed record ImportedRow
{
    public required int Number { get; init; }

    public required string Sku { get; init; }

    public required string Name { get; init; }

    public string? Category { get; init; }

    /// <summary>Euro, net or gross as the staff member said.</summary>
    public decimal? Price { get; init; }

    public string? Brand { get; init; }

    public string? Ean { get; init; }

    public int? WeightInGrams { get; init; }

    public int? OpeningStock { get; init; }

    public string? Summary { get; init; }

    public string? Description { get; init; }

    public string? SlugWish { get; init; }

    public string? Alt { get; init; }

    public bool? IsActive { get; init; }
}
