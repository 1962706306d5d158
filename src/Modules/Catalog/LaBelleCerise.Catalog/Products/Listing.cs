using LaBelleCerise.Catalog.Contracts;

namespace LaBelleCerise.Catalog.Products;

/// <summary>Says what we offer now to whoever sells it.</summary>
internal static class Listing
{
    /// <summary>Keeps one message small enough for a receiver's transaction (decisions 32).</summary>
    public const int MostInOneMessage = 500;

    /// <summary>Announces all variants of products; opening stock goes along for new variants only.</summary>
    public static void Announce(CatalogDb db, Guid batchId, IEnumerable<Product> products, IReadOnlyDictionary<string, int>? openingStock = null)
    {
        var version = 0L;
        foreach (var part in products.Distinct().SelectMany(p => p.Variants.Select(v => Listed(p, v, openingStock))).Chunk(MostInOneMessage))
        {
            db.Announce(new VariantsListed(batchId, ++version, part));
        }
    }

    private static ListedVariant Listed(Product product, Variant variant, IReadOnlyDictionary<string, int>? openingStock) => new(
        variant.Id, variant.Version, product.Id, variant.Sku, product.VatClass.ToString(), variant.PriceInCents, variant.WeightInGrams, product.IsOnSale,
        product.Texts.ToDictionary(t => t.Language, t => NameOf(t, variant)),
        product.Texts.ToDictionary(t => t.Language, t => ProductPath.Of(t.Language, t.Slug)),
        variant.PicturePath,
        openingStock is not null && openingStock.TryGetValue(variant.Sku, out var pieces) ? pieces : null);

    private static string NameOf(ProductText text, Variant variant) =>
        variant.LabelIn(text.Language) is { Length: > 0 } label ? $"{text.Name}, {label}" : text.Name;
}
