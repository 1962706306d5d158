namespace LaBelleCerise.Catalog.Demo;

/// <summary>The file of the demo shop.</summary>
internal sealed record DemoShop(IReadOnlyList<DemoShop.DemoCategory> Categories, IReadOnlyList<DemoShop.DemoProduct> Products)
{
    public sealed record DemoCategory(string Key, string Tint, int Position, IReadOnlyDictionary<string, CategoryWords> Texts);

    public sealed record CategoryWords(string Name, string Slug, string Description);

    public sealed record DemoProduct(
        string Key, string Category, string VatClass, bool Featured, string Tint, string? Brand,
        IReadOnlyDictionary<string, ProductWords> Texts, IReadOnlyList<DemoVariant> Variants);

    public sealed record ProductWords(string Name, string Slug, string Summary, string Description, string Alt);

    public sealed record DemoVariant(
        string Sku, string? Ean, IReadOnlyDictionary<string, string>? Label, long PriceInCents, int WeightInGrams,
        int? ContentAmount, string? ContentUnit, int OpeningStock, string Drawing);
}
