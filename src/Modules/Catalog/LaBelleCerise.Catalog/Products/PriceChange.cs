namespace LaBelleCerise.Catalog.Products;

/// <summary>A price as it was asked from a moment on; only ever added to.</summary>
/// <remarks>The lowest price of 30 days is read from here: Directive 98/6/EC art. 6a.</remarks>
internal sealed class PriceChange
{
    public required Guid Id { get; init; }

    public required Guid VariantId { get; init; }

    public required long PriceInCents { get; init; }

    public required DateTimeOffset Since { get; init; }
}
