using LaBelleCerise.Catalog.Texts;
using LaBelleCerise.Kernel.Amounts;

namespace LaBelleCerise.Catalog.Products;

/// <summary>A thing that we offer, with a text per language and at least one variant that can be bought.</summary>
internal sealed class Product
{
    private readonly List<ProductText> texts = [];
    private readonly List<Variant> variants = [];

    private Product()
    {
    }

    public Guid Id { get; private init; }

    public Guid CategoryId { get; private set; }

    public VatClass VatClass { get; private set; }

    public string Brand { get; private set; } = "";

    /// <summary>The ground behind its picture: blush, leaf or honey.</summary>
    public string Tint { get; private set; } = "blush";

    public bool IsFeatured { get; private set; }

    public Publication Publication { get; private set; }

    /// <summary>The raster picture for sharing, from the root; none for a product without a drawing of ours.</summary>
    public string? SharePicturePath { get; private set; }

    /// <summary>Set while an import that makes it is not finished: invisible to visitors and staff (decisions 32).</summary>
    public Guid? PendingImportId { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Grows with every change of the product, a text or a variant; two staff cannot overwrite each other (shop-behaviours 12).</summary>
    public long Version { get; private set; }

    public IReadOnlyList<ProductText> Texts => texts;

    public IReadOnlyList<Variant> Variants => variants;

    public bool IsOnSale => Publication is Publication.Published && PendingImportId is null;

    public static Product Make(Guid id, DateTimeOffset now, Guid? pendingImportId = null) =>
        new() { Id = id, ChangedAt = now, Version = 1, PendingImportId = pendingImportId };

    /// <summary>Sets what is the same in every language.</summary>
    public void Classify(Guid categoryId, VatClass vatClass, string brand, string tint, bool isFeatured)
    {
        (CategoryId, VatClass, Brand, Tint, IsFeatured) = (categoryId, vatClass, brand.Trim(), tint, isFeatured);
        texts.ForEach(t => t.Refold(this));
    }

    public void ShareWith(string? picturePath) => SharePicturePath = picturePath;

    /// <summary>Sets the text of a language; answers the slug that this retires, if any.</summary>
    public OldSlug? Describe(string language, string name, string slug, string summary, string description, string alt)
    {
        var text = texts.Find(t => t.Language == language);
        var retired = text is not null && text.Slug != slug
            ? new OldSlug { Kind = SlugKind.Product, Language = language, Slug = text.Slug, TargetId = Id }
            : null;
        if (text is null)
        {
            text = new ProductText { ProductId = Id, Language = language };
            texts.Add(text);
        }

        text.Write(name, slug, summary, description, alt);
        text.Refold(this);
        return retired;
    }

    /// <summary>Takes the product out of a language; answers the slug that this retires, if any.</summary>
    public void Forget(string language) => texts.RemoveAll(t => t.Language == language);

    public void Add(Variant variant)
    {
        variants.Add(variant);
        texts.ForEach(t => t.Refold(this));
    }

    public void Publish() => Publication = Publication.Published;

    public void Withdraw() => Publication = Publication.Withdrawn;

    public void FinishImport() => PendingImportId = null;

    /// <summary>Marks a change: whoever keeps a copy hears higher versions.</summary>
    public void Touch(DateTimeOffset now)
    {
        ChangedAt = now;
        Version++;
        variants.ForEach(v => v.Touch());
    }
}
