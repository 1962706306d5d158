using LaBelleCerise.Kernel.Specifications;

namespace LaBelleCerise.Catalog.Products;

/// <summary>The products that visitors see in a language, in the order of the alphabet.</summary>
internal sealed class ProductsOnSale : Specification<ProductText>
{
    public ProductsOnSale(string language) => Query
        .Where(t => t.Language == language && t.Product.Publication == Publication.Published && t.Product.PendingImportId == null)
        .OrderBy(t => t.SearchText).ThenBy(t => t.ProductId);

    public ProductsOnSale InCategory(Guid categoryId)
    {
        Query.Where(t => t.Product.CategoryId == categoryId);
        return this;
    }

    public ProductsOnSale Featured()
    {
        Query.Where(t => t.Product.IsFeatured);
        return this;
    }

    /// <summary>Every word must occur; words are folded already.</summary>
    public ProductsOnSale Named(IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            Query.Where(t => t.SearchText.Contains(word));
        }

        return this;
    }
}
