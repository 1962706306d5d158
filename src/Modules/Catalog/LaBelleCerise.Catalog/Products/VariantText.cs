namespace LaBelleCerise.Catalog.Products;

/// <summary>What one variant is called in one language: its size, colour or other choice.</summary>
internal sealed class VariantText
{
    public required Guid VariantId { get; init; }

    public required string Language { get; init; }

    public required string Label { get; set; }
}
