using LaBelleCerise.Catalog.Contracts;
using LaBelleCerise.Kernel.Amounts;

namespace LaBelleCerise.Ordering.Shelf;

/// <summary>Our own copy of a variant as Catalog announced it: all that selling it needs.</summary>
internal sealed class ShelfItem
{
    public required string Sku { get; init; }

    public Guid VariantId { get; private set; }

    public Guid ProductId { get; private set; }

    /// <summary>Catalog's version of the variant; lower ones are ignored.</summary>
    public long Version { get; private set; }

    /// <summary>Euro cents, VAT included.</summary>
    public long PriceInCents { get; private set; }

    public VatClass VatClass { get; private set; }

    public int WeightInGrams { get; private set; }

    public bool IsSellable { get; private set; }

    public string PicturePath { get; private set; } = "";

    public Dictionary<string, string> Names { get; private set; } = [];

    public Dictionary<string, string> Paths { get; private set; } = [];

    /// <summary>Takes over a newer listing; false when this one is not newer.</summary>
    public bool Take(ListedVariant listed)
    {
        if (listed.Version <= Version)
        {
            return false;
        }

        (VariantId, ProductId, Version) = (listed.VariantId, listed.ProductId, listed.Version);
        (PriceInCents, WeightInGrams, IsSellable) = (listed.PriceInCents, listed.WeightInGrams, listed.IsSellable);
        VatClass = Enum.Parse<VatClass>(listed.VatClass);
        PicturePath = listed.PicturePath;
        Names = new Dictionary<string, string>(listed.Names);
        Paths = new Dictionary<string, string>(listed.Paths);
        return true;
    }

    /// <summary>The name in a language, or in the first that the product has texts in (decisions 32).</summary>
    public string NameIn(string culture) => In(Names, culture) ?? Sku;

    /// <summary>The product page in a language; null when it has none.</summary>
    public string? PathIn(string culture) => In(Paths, culture);

    private static string? In(Dictionary<string, string> texts, string culture) =>
        texts.GetValueOrDefault(culture) ?? texts.GetValueOrDefault(Kernel.Web.Cultures.Default) ?? texts.Values.FirstOrDefault();
}
