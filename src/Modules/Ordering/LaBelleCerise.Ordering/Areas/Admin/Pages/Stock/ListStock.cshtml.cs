using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Stock;

/// <summary>The pieces of every variant, by SKU; paged by seek.</summary>
[RequiresPermission(OrderingPermissions.Stock)]
internal sealed class ListStock(OrderingDb db) : PageModel
{
    private const int PageSize = 100;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    /// <summary>The last SKU of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<StockRow> Rows { get; private set; } = [];

    public string? Next { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var stock = db.Stock.AsQueryable();
        if (Search?.Trim() is { Length: > 0 and <= 64 } text)
        {
            stock = stock.Where(s => s.Sku.StartsWith(text));
        }

        if (After is { Length: > 0 and <= 64 } after)
        {
            stock = stock.Where(s => s.Sku.CompareTo(after) > 0);
        }

        var found = await stock.Join(db.Shelf, s => s.Sku, i => i.Sku, (s, i) => new { Stock = s, Item = i })
            .OrderBy(f => f.Stock.Sku).Take(PageSize + 1).AsNoTracking().ToListAsync(cancellation);
        Rows = [.. found.Take(PageSize)
            .Select(f => new StockRow(f.Stock.Sku, f.Item.NameIn(Cultures.Current), f.Stock.OnHand, f.Stock.Held, f.Stock.Sold))];
        Next = found.Count > PageSize ? Rows[^1].Sku : null;
    }
}
