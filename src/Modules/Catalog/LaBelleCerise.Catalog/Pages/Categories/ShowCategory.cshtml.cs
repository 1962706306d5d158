using LaBelleCerise.Catalog.Products;
using LaBelleCerise.Catalog.Texts;
using LaBelleCerise.Kernel.Specifications;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Catalog.Pages.Categories;

/// <summary>One shelf of the shop.</summary>
[LocalizedPage("categorie/{slug}", "categorie/{slug}", "kategorie/{slug}", "category/{slug}")]
internal sealed class ShowCategory(CatalogDb db) : PageModel, IHasAlternates
{
    public Shelf Category { get; private set; } = null!;

    public IReadOnlyList<ProductCard> Products { get; private set; } = [];

    public ListPaging Paging { get; private set; } = new(1, 0);

    public async Task<IActionResult> OnGetAsync(string slug, string? p, CancellationToken cancellation)
    {
        var found = Slug.IsPossible(slug) ? await Find(slug, cancellation) : null;
        if (found is null)
        {
            return await Moved(slug, cancellation);
        }

        Category = found;
        Paging = ListPaging.Of(p, await db.ProductTexts.WithSpecification(new ProductsOnSale(Cultures.Current).InCategory(found.Id)).CountAsync(cancellation));
        Products = await ProductCard.Read(
            db.ProductTexts.WithSpecification(new ProductsOnSale(Cultures.Current).InCategory(found.Id)).Skip(Paging.Skipped).Take(ListPaging.PageSize), cancellation);
        return Page();
    }

    public IReadOnlyDictionary<string, string> Alternates(IUrlHelper url) =>
        Category.Slugs.ToDictionary(s => s.Language, s => url.Page(PublicPages.Category, new { culture = s.Language, slug = s.Slug })!);

    private Task<Shelf?> Find(string slug, CancellationToken cancellation) => db.CategoryTexts
        .Where(t => t.Language == Cultures.Current && t.Slug == slug && t.Category.PendingImportId == null)
        .Select(t => new Shelf(t.CategoryId, t.Name, t.Description, t.Category.Texts.Select(x => new LocalSlug(x.Language, x.Slug)).ToList()))
        .SingleOrDefaultAsync(cancellation);

    private async Task<IActionResult> Moved(string slug, CancellationToken cancellation)
    {
        var now = Slug.IsPossible(slug)
            ? await db.OldSlugs.Where(s => s.Kind == SlugKind.Category && s.Language == Cultures.Current && s.Slug == slug)
                .Join(db.CategoryTexts.Where(t => t.Language == Cultures.Current), s => s.TargetId, t => t.CategoryId, (_, t) => t.Slug).SingleOrDefaultAsync(cancellation)
            : null;
        return now is null ? NotFound() : RedirectToPagePermanent(PublicPages.Category, new { culture = Cultures.Current, slug = now });
    }

    internal sealed record Shelf(Guid Id, string Name, string Description, IReadOnlyList<LocalSlug> Slugs);
}
