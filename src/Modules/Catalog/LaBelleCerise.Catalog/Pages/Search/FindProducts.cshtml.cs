using LaBelleCerise.Catalog.Categories;
using LaBelleCerise.Catalog.Products;
using LaBelleCerise.Catalog.Texts;
using LaBelleCerise.Kernel.Specifications;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Catalog.Pages.Search;

/// <summary>Plain search by name, brand or stock keeping unit; without words it shows everything.</summary>
[LocalizedPage("zoeken", "recherche", "suche", "search")]
internal sealed class FindProducts(CatalogDb db) : PageModel, IHasAlternates
{
    private const int LongestQuery = 80;

    /// <summary>What the visitor typed, without what no screen can show.</summary>
    public string Query { get; private set; } = "";

    public IReadOnlyList<ProductCard> Products { get; private set; } = [];

    public IReadOnlyList<CategoryTile> Categories { get; private set; } = [];

    public ListPaging Paging { get; private set; } = new(1, 0);

    public async Task OnGetAsync(string? q, string? p, CancellationToken cancellation)
    {
        Query = Typed(q);
        var words = FoldedText.WordsOf(Query);
        if (Query.Length == 0 || words.Count > 0)
        {
            Paging = ListPaging.Of(p, await Found(words).CountAsync(cancellation));
            Products = await ProductCard.Read(Found(words).Skip(Paging.Skipped).Take(ListPaging.PageSize), cancellation);
        }

        if (Paging.Total == 0)
        {
            Categories = await CategoryTile.Read(db, Cultures.Current, cancellation);
        }
    }

    public IReadOnlyDictionary<string, string> Alternates(IUrlHelper url) =>
        Cultures.All.ToDictionary(c => c, c => url.Page(PublicPages.Search, Query.Length == 0 ? new { culture = c } : (object)new { culture = c, q = Query })!);

    private IQueryable<ProductText> Found(IReadOnlyList<string> words) => db.ProductTexts.WithSpecification(new ProductsOnSale(Cultures.Current).Named(words));

    private static string Typed(string? q)
    {
        var shown = string.Concat((q ?? "").Replace('\u00a0', ' ').EnumerateRunes().Where(r => r.Value != 0xFFFD && !System.Text.Rune.IsControl(r)).Take(LongestQuery));
        return shown.Trim();
    }
}
