using LaBelleCerise.Catalog.Categories;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Catalog.Widgets;

/// <summary>The shelves of the shop; drawn by the host's layout on every shop page.</summary>
public sealed class CategoryMenu : ViewComponent
{
    /// <summary>Draws it.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        // A view component must be public, its store may not be: a public constructor cannot name it.
        var db = HttpContext.RequestServices.GetRequiredService<CatalogDb>();
        return View(await CategoryTile.Read(db, Cultures.Current, HttpContext.RequestAborted));
    }
}
