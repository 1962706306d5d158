namespace LaBelleCerise.Catalog.Products;

/// <summary>What is bought: one size, colour or other choice of a product. Its stock belongs to Ordering; here stands only a copy to show in words.</summary>
internal sealed class Variant
{
    private readonly List<VariantText> texts = [];

    private Variant()
    {
    }

    public Guid Id { get; private init; }

    public Guid ProductId { get; private init; }

    /// <summary>The stock keeping unit; never changes.</summary>
    public string Sku { get; private init; } = "";

    public string Ean { get; private set; } = "";

    /// <summary>Euro cents, VAT included, 0..10_000_000.</summary>
    public long PriceInCents { get; private set; }

    public int WeightInGrams { get; private set; }

    /// <summary>How much is in it, for the unit price; null when sold by the piece.</summary>
    public int? ContentAmount { get; private set; }

    /// <summary>g or ml.</summary>
    public string? ContentUnit { get; private set; }

    /// <summary>The picture, from the root.</summary>
    public string PicturePath { get; private set; } = "";

    public int Position { get; private set; }

    /// <summary>Pieces that can be bought as Ordering last announced; null when it never did.</summary>
    public int? Available { get; private set; }

    /// <summary>The version of that announcement.</summary>
    public long AvailableVersion { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<VariantText> Texts => texts;

    public static Variant Make(Guid id, Guid productId, string sku, int position) =>
        new() { Id = id, ProductId = productId, Sku = sku, Position = position, Version = 1 };

    public void Describe(string ean, int weightInGrams, int? contentAmount, string? contentUnit, string picturePath) =>
        (Ean, WeightInGrams, ContentAmount, ContentUnit, PicturePath) =
        (ean, weightInGrams, contentUnit is null ? null : contentAmount, contentAmount is null ? null : contentUnit, picturePath);

    /// <summary>Sets the price; answers the line for the history when it is another one.</summary>
    public PriceChange? Price(long cents, DateTimeOffset now)
    {
        if (cents == PriceInCents)
        {
            return null;
        }

        PriceInCents = cents;
        return new PriceChange { Id = Guid.CreateVersion7(now), VariantId = Id, PriceInCents = cents, Since = now };
    }

    /// <summary>What distinguishes this variant from its neighbours; empty removes it.</summary>
    public void Label(string language, string label)
    {
        texts.RemoveAll(t => t.Language == language && label.Length == 0);
        if (label.Length == 0)
        {
            return;
        }

        var text = texts.Find(t => t.Language == language);
        if (text is null)
        {
            texts.Add(new VariantText { VariantId = Id, Language = language, Label = label });
        }
        else
        {
            text.Label = label;
        }
    }

    public string LabelIn(string language) => texts.Find(t => t.Language == language)?.Label ?? "";

    public void Touch() => Version++;
}
