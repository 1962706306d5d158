namespace LaBelleCerise.Catalog.Contracts;

/// <summary>One variant as Catalog offers it.</summary>
/// <param name="VariantId">The variant.</param>
/// <param name="Version">Grows with every change of this variant; ignore lower ones.</param>
/// <param name="ProductId">Its product.</param>
/// <param name="Sku">The stock keeping unit; never changes.</param>
/// <param name="VatClass">The name of a <see cref="Kernel.Amounts.VatClass"/>.</param>
/// <param name="PriceInCents">Euro cents, VAT included, 0..10_000_000.</param>
/// <param name="WeightInGrams">Shipping weight, 0..70_000.</param>
/// <param name="IsSellable">False when withdrawn or not published: nobody can buy it.</param>
/// <param name="Names">The full name (product, then choice) per language.</param>
/// <param name="Paths">The product page's path per language.</param>
/// <param name="PicturePath">The picture's path, from the root.</param>
/// <param name="OpeningStock">Pieces to start with; set only when the variant is new, never an update of stock (decisions 32).</param>
public sealed record ListedVariant(
    Guid VariantId, long Version, Guid ProductId, string Sku, string VatClass, long PriceInCents, int WeightInGrams, bool IsSellable,
    IReadOnlyDictionary<string, string> Names, IReadOnlyDictionary<string, string> Paths, string PicturePath, int? OpeningStock);
