using LaBelleCerise.Catalog.Products;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Catalog.Widgets;

/// <summary>Catalog's part of the dashboard: how many products are in the shop, and how many wait.</summary>
public sealed class ShelfCounts : ViewComponent
{
    /// <summary>Draws it.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        // A view component must be public, its store may not be: a public constructor cannot name it.
        var db = HttpContext.RequestServices.GetRequiredService<CatalogDb>();
        var counts = await db.Products.Where(p => p.PendingImportId == null).GroupBy(p => p.Publication)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(c => c.Key, c => c.Count, HttpContext.RequestAborted);
        return View((counts.GetValueOrDefault(Publication.Published), counts.GetValueOrDefault(Publication.Draft)));
    }
}
