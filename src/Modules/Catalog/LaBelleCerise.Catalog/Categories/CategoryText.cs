namespace LaBelleCerise.Catalog.Categories;

/// <summary>What a category is called in one language.</summary>
internal sealed class CategoryText
{
    public required Guid CategoryId { get; init; }

    public required string Language { get; init; }

    public required string Name { get; set; }

    public required string Slug { get; set; }

    public required string Description { get; set; }

    public Category Category { get; private init; } = null!;
}
