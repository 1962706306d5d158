using LaBelleCerise.Catalog.Products;
using LaBelleCerise.Catalog.Texts;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Catalog.Areas.Admin.Pages.Products;

/// <summary>All products for staff, newest first, with the filter in the address and seek paging.</summary>
[RequiresPermission(CatalogPermissions.Products)]
internal sealed class ListProducts(CatalogDb db) : PageModel
{
    private const int PageSize = 50;

    public string Query { get; private set; } = "";

    public Publication? State { get; private set; }

    public IReadOnlyList<Row> Products { get; private set; } = [];

    /// <summary>Where the next page begins; null on the last.</summary>
    public Guid? Next { get; private set; }

    public bool IsLater { get; private set; }

    public async Task OnGetAsync(string? q, string? state, Guid? after, CancellationToken cancellation)
    {
        Query = q?.Trim() is { Length: <= 80 } typed ? typed : "";
        State = Enum.TryParse<Publication>(state, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : null;
        IsLater = after is not null;
        var rows = await Rows(after).Take(PageSize + 1).ToListAsync(cancellation);
        Next = rows.Count > PageSize ? rows[PageSize - 1].Id : null;
        Products = [.. rows.Take(PageSize)];
    }

    private IQueryable<Row> Rows(Guid? after)
    {
        var language = Cultures.Current;
        var products = db.Products.Where(p => p.PendingImportId == null);
        products = State is { } state ? products.Where(p => p.Publication == state) : products;
        products = after is { } last ? products.Where(p => p.Id.CompareTo(last) < 0) : products;
        foreach (var word in FoldedText.WordsOf(Query))
        {
            products = products.Where(p => p.Texts.Any(t => t.SearchText.Contains(word)));
        }

        return products.OrderByDescending(p => p.Id).Select(p => new Row(
            p.Id,
            p.Texts.Where(t => t.Language == language).Select(t => t.Name).FirstOrDefault() ?? p.Texts.Select(t => t.Name).FirstOrDefault() ?? "",
            p.Variants.OrderBy(v => v.Position).Select(v => v.Sku).FirstOrDefault() ?? "",
            p.Variants.OrderBy(v => v.Position).Select(v => v.PicturePath).FirstOrDefault() ?? "",
            p.Variants.Min(v => (long?)v.PriceInCents) ?? 0,
            p.Variants.Count, p.Variants.Sum(v => v.Available) ?? 0, p.Publication, p.Texts.Count));
    }

    internal sealed record Row(Guid Id, string Name, string Sku, string PicturePath, long PriceInCents, int Variants, int Available, Publication Publication, int Languages);
}
