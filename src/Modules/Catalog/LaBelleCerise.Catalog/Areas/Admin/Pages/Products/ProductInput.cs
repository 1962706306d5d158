using LaBelleCerise.Catalog.Products;
using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Catalog.Areas.Admin.Pages.Products;

/// <summary>A product as staff type it: text everywhere, so that nothing typed is ever lost.</summary>
internal sealed class ProductInput
{
    public Guid? CategoryId { get; set; }

    public VatClass VatClass { get; set; }

    public string? Brand { get; set; }

    public string? Tint { get; set; }

    public bool IsFeatured { get; set; }

    /// <summary>The version that the form was made from.</summary>
    public long Version { get; set; }

    /// <summary>One per language, in the order of <see cref="Cultures.All"/>.</summary>
    public List<TextInput> Texts { get; set; } = [.. Cultures.All.Select(c => new TextInput { Language = c })];

    public List<VariantInput> Variants { get; set; } = [];

    /// <summary>The variants that staff filled in; the empty row at the end is none.</summary>
    public IEnumerable<VariantInput> FilledVariants => Variants.Where(v => !v.IsEmpty);

    public static ProductInput Of(Product product) => new()
    {
        CategoryId = product.CategoryId,
        VatClass = product.VatClass,
        Brand = product.Brand,
        Tint = product.Tint,
        IsFeatured = product.IsFeatured,
        Version = product.Version,
        Texts = [.. Cultures.All.Select(c => product.Texts.FirstOrDefault(t => t.Language == c) is { } text ? TextInput.Of(text) : new TextInput { Language = c })],
        Variants = [.. product.Variants.OrderBy(v => v.Position).Select(VariantInput.Of)],
    };

    /// <summary>Every field by the name of its input, for comparing what was typed with what stands there.</summary>
    public IReadOnlyDictionary<string, string> Fields()
    {
        var fields = new Dictionary<string, string>
        {
            ["CategoryId"] = $"{CategoryId}", ["VatClass"] = $"{VatClass}", ["Brand"] = Brand ?? "", ["Tint"] = Tint ?? "", ["IsFeatured"] = $"{IsFeatured}",
        };
        foreach (var text in Texts)
        {
            fields[$"{text.Language} Name"] = text.Name ?? "";
            fields[$"{text.Language} Slug"] = text.Slug ?? "";
            fields[$"{text.Language} Summary"] = text.Summary ?? "";
            fields[$"{text.Language} Description"] = (text.Description ?? "").ReplaceLineEndings("\n");
            fields[$"{text.Language} Alt"] = text.Alt ?? "";
        }

        foreach (var variant in FilledVariants)
        {
            fields[$"{variant.Sku} Price"] = variant.Price ?? "";
            fields[$"{variant.Sku} Ean"] = variant.Ean ?? "";
            fields[$"{variant.Sku} Weight"] = variant.Weight ?? "";
            fields[$"{variant.Sku} Picture"] = variant.PicturePath ?? "";
        }

        return fields;
    }
}
