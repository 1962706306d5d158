using LaBelleCerise.Catalog.Categories;
using LaBelleCerise.Catalog.Products;
using LaBelleCerise.Kernel.Specifications;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Catalog.Pages.Home;

/// <summary>The shop window.</summary>
[LocalizedPage("", "", "", "")]
internal sealed class ShowHome(CatalogDb db) : PageModel
{
    private const int MostFeatured = 8;

    public IReadOnlyList<ProductCard> Featured { get; private set; } = [];

    public IReadOnlyList<CategoryTile> Categories { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Featured = await ProductCard.Read(db.ProductTexts.WithSpecification(new ProductsOnSale(Cultures.Current).Featured().Take(MostFeatured)), cancellation);
        Categories = await CategoryTile.Read(db, Cultures.Current, cancellation);
    }
}
