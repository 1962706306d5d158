using LaBelleCerise.Catalog.Pictures;
using LaBelleCerise.Catalog.Products;
using LaBelleCerise.Catalog.Texts;

namespace LaBelleCerise.Catalog.Areas.Admin.Pages.Products;

/// <summary>Says what is wrong with a typed product: the input and the key of the text that explains it.</summary>
internal static class ProductInputValidator
{
    public static IEnumerable<(string Field, string Code)> Check(ProductInput input)
    {
        if (input.CategoryId is null)
        {
            yield return ("CategoryId", "ChooseOne");
        }

        if (!Drawings.Tints.Contains(input.Tint))
        {
            yield return ("Tint", "ChooseOne");
        }

        if (input.Brand?.Length > ProductLimits.Brand)
        {
            yield return ("Brand", "TooLong");
        }

        if (!input.Texts.Any(t => t.IsFilled))
        {
            yield return ("Texts[0].Name", "NameOnce");
        }

        foreach (var (place, text) in input.Texts.Index())
        {
            foreach (var (field, code) in Check(text))
            {
                yield return ($"Texts[{place}].{field}", code);
            }
        }

        foreach (var problem in CheckVariants(input))
        {
            yield return problem;
        }
    }

    private static IEnumerable<(string Field, string Code)> CheckVariants(ProductInput input)
    {
        if (!input.FilledVariants.Any() || input.Variants.Count > ProductLimits.Variants)
        {
            yield return ("Variants[0].Sku", "VariantOnce");
        }

        foreach (var (place, variant) in input.Variants.Index().Where(v => !v.Item.IsEmpty))
        {
            foreach (var (field, code) in Check(variant))
            {
                yield return ($"Variants[{place}].{field}", code);
            }
        }
    }

    private static IEnumerable<(string Field, string Code)> Check(TextInput text)
    {
        (string Field, string? Value, int Longest)[] limits =
        [
            ("Name", text.Name, ProductLimits.Name), ("Summary", text.Summary, ProductLimits.Summary),
            ("Description", text.Description, ProductLimits.Description), ("Alt", text.Alt, ProductLimits.Alt),
        ];
        foreach (var (field, _, _) in limits.Where(l => l.Value?.Length > l.Longest))
        {
            yield return (field, "TooLong");
        }

        if (!string.IsNullOrEmpty(text.Slug) && !Slug.IsPossible(text.Slug))
        {
            yield return ("Slug", "BadSlug");
        }
        else if (text.IsFilled && string.IsNullOrEmpty(text.Slug) && Slug.From(text.Name).Length == 0)
        {
            yield return ("Slug", "BadSlug");
        }
    }

    private static IEnumerable<(string Field, string Code)> Check(VariantInput variant)
    {
        var sku = variant.Sku?.Trim() ?? "";
        if (sku.Length is 0 or > ProductLimits.Sku || !sku.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '/' or ' '))
        {
            yield return ("Sku", "BadSku");
        }

        if (variant.PriceInCents is null)
        {
            yield return ("Price", "BadPrice");
        }

        if (variant.WeightInGrams is null)
        {
            yield return ("Weight", "BadNumber");
        }

        if (variant.Content is null)
        {
            yield return ("ContentAmount", "BadNumber");
        }

        if (!string.IsNullOrWhiteSpace(variant.Ean) && !EanCode.IsValid(variant.Ean.Trim()))
        {
            yield return ("Ean", "BadEan");
        }

        if (variant.PicturePath is { Length: > 0 } picture && !Drawings.IsOurs(picture))
        {
            yield return ("PicturePath", "ChooseOne");
        }

        if (variant.Labels.Any(l => l?.Length > ProductLimits.Label))
        {
            yield return ("Labels[0]", "TooLong");
        }
    }
}
