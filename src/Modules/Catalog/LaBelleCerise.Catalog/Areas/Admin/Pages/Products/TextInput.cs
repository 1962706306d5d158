using LaBelleCerise.Catalog.Products;

namespace LaBelleCerise.Catalog.Areas.Admin.Pages.Products;

/// <summary>A product's text in one language as staff type it; without a name the product does not exist in it.</summary>
internal sealed class TextInput
{
    public string? Language { get; set; }

    public string? Name { get; set; }

    public string? Slug { get; set; }

    public string? Summary { get; set; }

    public string? Description { get; set; }

    public string? Alt { get; set; }

    public bool IsFilled => !string.IsNullOrWhiteSpace(Name);

    public static TextInput Of(ProductText text) => new()
    {
        Language = text.Language, Name = text.Name, Slug = text.Slug, Summary = text.Summary, Description = text.Description, Alt = text.Alt,
    };
}
