using LaBelleCerise.Kernel.Specifications;

namespace LaBelleCerise.Catalog.Products;

/// <summary>What we recommend beside a product: the same for everyone who looks at it (promises S37, S38, S40).</summary>
internal sealed class RelatedProducts : Specification<ProductText>
{
    public const int Most = 4;

    public RelatedProducts(Guid productId, Guid categoryId, string language) => Query
        .Where(t => t.Language == language && t.Product.CategoryId == categoryId && t.ProductId != productId)
        .Where(t => t.Product.Publication == Publication.Published && t.Product.PendingImportId == null)
        .OrderByDescending(t => t.Product.IsFeatured).ThenBy(t => t.SearchText).ThenBy(t => t.ProductId)
        .Take(Most);
}
