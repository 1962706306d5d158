using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Catalog.Categories;

/// <summary>A category as menus and tiles show it.</summary>
internal sealed record CategoryTile(string Name, string Slug, string Tint, string PicturePath)
{
    private const int Most = 40;

    /// <summary>The categories of a language, in the order of the shop.</summary>
    public static Task<List<CategoryTile>> Read(CatalogDb db, string language, CancellationToken cancellation) => db.CategoryTexts
        .Where(t => t.Language == language && t.Category.PendingImportId == null)
        .OrderBy(t => t.Category.Position).ThenBy(t => t.Name).Take(Most)
        .Select(t => new CategoryTile(t.Name, t.Slug, t.Category.Tint, t.Category.PicturePath))
        .ToListAsync(cancellation);
}
