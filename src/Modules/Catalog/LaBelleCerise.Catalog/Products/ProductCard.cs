using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Catalog.Products;

/// <summary>A product as lists show it.</summary>
internal sealed record ProductCard(string Name, string Slug, string Tint, string PicturePath, long LowestPriceInCents, long HighestPriceInCents, int? Available)
{
    public static Task<List<ProductCard>> Read(IQueryable<ProductText> products, CancellationToken cancellation) => products
        .Select(t => new ProductCard(
            t.Name, t.Slug, t.Product.Tint,
            t.Product.Variants.OrderBy(v => v.Position).Select(v => v.PicturePath).First(),
            t.Product.Variants.Min(v => v.PriceInCents),
            t.Product.Variants.Max(v => v.PriceInCents),
            t.Product.Variants.Max(v => v.Available)))
        .ToListAsync(cancellation);
}
