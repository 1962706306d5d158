using LaBelleCerise.Catalog.Pictures;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Catalog.Areas.Admin.Pages.Products;

/// <summary>What the form of a product offers to choose from, and what was typed.</summary>
internal sealed record ProductChoices(ProductInput Input, bool IsNew, IReadOnlyList<ProductChoices.Shelf> Categories, IReadOnlyList<string> Pictures)
{
    public static async Task<ProductChoices> Load(CatalogDb db, IWebHostEnvironment environment, ProductInput input, bool isNew, CancellationToken cancellation)
    {
        var language = Cultures.Current;
        var names = await db.Categories.Where(c => c.PendingImportId == null).OrderBy(c => c.Position).Take(200)
            .Select(c => new Shelf(c.Id, c.Texts.Where(t => t.Language == language).Select(t => t.Name).FirstOrDefault() ?? c.Texts.Select(t => t.Name).FirstOrDefault() ?? ""))
            .ToListAsync(cancellation);
        // An empty row waits for the next variant.
        if (input.Variants.Count == 0 || !input.Variants[^1].IsEmpty)
        {
            input.Variants.Add(new VariantInput());
        }

        foreach (var variant in input.Variants)
        {
            variant.Labels.AddRange(Enumerable.Repeat<string?>("", Math.Max(0, Cultures.All.Count - variant.Labels.Count)));
        }

        return new ProductChoices(input, isNew, names, Drawings.All(environment));
    }

    internal sealed record Shelf(Guid Id, string Name);
}
