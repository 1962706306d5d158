using LaBelleCerise.Catalog.Categories;
using LaBelleCerise.Catalog.Pictures;
using LaBelleCerise.Catalog.Texts;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Catalog.Imports;

/// <summary>Finds the category that a file names, or makes it.</summary>
internal sealed class ImportShelves
{
    private readonly CatalogDb db;
    private readonly Import import;
    private readonly TimeProvider clock;
    private readonly Dictionary<string, Guid> byName;
    private readonly HashSet<string> taken;
    private readonly List<string> made = [];
    private int lastPosition;

    private ImportShelves(CatalogDb db, Import import, TimeProvider clock, IReadOnlyList<CategoryText> known, int lastPosition)
    {
        (this.db, this.import, this.clock, this.lastPosition) = (db, import, clock, lastPosition);
        byName = known.GroupBy(t => FoldedText.Of(t.Name)).ToDictionary(g => g.Key, g => g.First().CategoryId);
        taken = [.. known.Select(t => t.Slug)];
    }

    /// <summary>The names of the categories that this import makes.</summary>
    public IReadOnlyList<string> Made => made;

    public static async Task<ImportShelves> Load(CatalogDb db, Import import, TimeProvider clock, CancellationToken cancellation)
    {
        var known = await db.CategoryTexts.AsNoTracking().Where(t => t.Language == import.Language).ToListAsync(cancellation);
        return new ImportShelves(db, import, clock, known, await db.Categories.MaxAsync(c => (int?)c.Position, cancellation) ?? 0);
    }

    public void MakeAll(IEnumerable<ImportedShelf> shelves)
    {
        foreach (var shelf in shelves)
        {
            Find(shelf.Name, shelf);
        }
    }

    public Guid Find(string name, ImportedShelf? shelf = null)
    {
        var folded = FoldedText.Of(name);
        if (byName.TryGetValue(folded, out var known))
        {
            return known;
        }

        var wish = Slug.From(shelf is { SlugWish.Length: > 0 } ? shelf.SlugWish : name);
        var slug = FreeSlug.From(wish.Length == 0 ? "c" : wish, "", taken);
        var tint = Drawings.TintFor(slug);
        var category = Category.Make(Guid.CreateVersion7(clock.GetUtcNow()), tint, ++lastPosition, Drawings.Drawn(name, tint), import.Id);
        category.Describe(import.Language, name, slug, shelf?.Description ?? "");
        db.Categories.Add(category);
        made.Add(name);
        return byName[folded] = category.Id;
    }
}
