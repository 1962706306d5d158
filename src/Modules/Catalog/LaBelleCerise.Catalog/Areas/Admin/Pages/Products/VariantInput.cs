using System.Globalization;
using LaBelleCerise.Catalog.Products;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Catalog.Areas.Admin.Pages.Products;

/// <summary>A variant as staff type it.</summary>
internal sealed class VariantInput
{
    public string? Sku { get; set; }

    public string? Ean { get; set; }

    /// <summary>The label per language, in the order of <see cref="Cultures.All"/>.</summary>
    public List<string?> Labels { get; set; } = [];

    /// <summary>Euro with VAT, with a comma or a point.</summary>
    public string? Price { get; set; }

    public string? Weight { get; set; }

    public string? ContentAmount { get; set; }

    public string? ContentUnit { get; set; }

    public string? PicturePath { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Sku) && string.IsNullOrWhiteSpace(Price);

    /// <summary>The typed price in cents; null when it is no price.</summary>
    public long? PriceInCents =>
        Price is { Length: <= 12 } typed && decimal.TryParse(typed.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var euro)
        && euro * 100m == Math.Floor(euro * 100m) && euro * 100m <= ProductLimits.PriceInCents ? (long)(euro * 100m) : null;

    /// <summary>The typed weight; nothing typed is 0, nonsense null.</summary>
    public int? WeightInGrams => WholeNumber(Weight, ProductLimits.WeightInGrams, whenEmpty: 0);

    /// <summary>The typed content; nothing typed is 0, nonsense null.</summary>
    public int? Content => WholeNumber(ContentAmount, 1_000_000, whenEmpty: 0);

    public static VariantInput Of(Variant variant) => new()
    {
        Sku = variant.Sku,
        Ean = variant.Ean,
        Labels = [.. Cultures.All.Select(variant.LabelIn)],
        Price = (variant.PriceInCents / 100m).ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ','),
        Weight = variant.WeightInGrams.ToString(CultureInfo.InvariantCulture),
        ContentAmount = variant.ContentAmount?.ToString(CultureInfo.InvariantCulture),
        ContentUnit = variant.ContentUnit,
        PicturePath = variant.PicturePath,
    };

    private static int? WholeNumber(string? typed, int most, int whenEmpty) => string.IsNullOrWhiteSpace(typed)
        ? whenEmpty
        : int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? number : null;
}
