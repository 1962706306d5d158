using LaBelleCerise.Catalog.Texts;

namespace LaBelleCerise.Catalog.Products;

/// <summary>What a product is called in one language; a product exists in the languages that it has texts for.</summary>
internal sealed class ProductText
{
    public required Guid ProductId { get; init; }

    public required string Language { get; init; }

    public string Name { get; private set; } = "";

    public string Slug { get; private set; } = "";

    public string Summary { get; private set; } = "";

    public string Description { get; private set; } = "";

    /// <summary>What the picture shows.</summary>
    public string Alt { get; private set; } = "";

    /// <summary>Name, brand and stock keeping units as search compares them.</summary>
    public string SearchText { get; private set; } = "";

    public Product Product { get; private init; } = null!;

    public void Write(string name, string slug, string summary, string description, string alt) =>
        (Name, Slug, Summary, Description, Alt) = (name.Trim(), slug, summary.Trim(), description.Trim(), alt.Trim());

    public void Refold(Product product) =>
        SearchText = FoldedText.Of($"{Name} {product.Brand} {string.Join(' ', product.Variants.Select(v => v.Sku))}");
}
