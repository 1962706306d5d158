using System.Diagnostics;
using System.Globalization;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Stocks;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Stock;

/// <summary>The pieces of one variant, their moves, and the form to receive or correct them.</summary>
[RequiresPermission(OrderingPermissions.Stock)]
internal sealed class ShowStock(OrderingDb db, StaffReads staffReads, CurrentPerson person, IMediator mediator) : PageModel
{
    private const int MostMoves = 200;
    private const int MostPieces = 100_000;

    [BindProperty(SupportsGet = true)]
    public string Sku { get; set; } = "";

    [BindProperty]
    public string? Difference { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public StockRow Row { get; private set; } = null!;

    public IReadOnlyList<StockMove> Moves { get; private set; } = [];

    /// <summary>A key of the page's texts.</summary>
    public string? Problem { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => Show(null, cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!int.TryParse(Difference?.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var difference)
            || difference is 0 or < -MostPieces or > MostPieces)
        {
            return await Show("Difference", cancellation);
        }

        if (Reason?.Trim() is not { Length: >= 3 and <= 200 } reason)
        {
            return await Show("Reason", cancellation);
        }

        var staff = person.StaffId ?? throw new InvalidOperationException("Only signed-in staff reach this page.");
        return await mediator.Send(new CorrectStock(Sku, difference, staff, reason), cancellation) switch
        {
            CorrectStockOutcome.Moved => Redirect($"/admin/stock/{Uri.EscapeDataString(Sku)}"),
            CorrectStockOutcome.TooFew => await Show("TooFew", cancellation),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<IActionResult> Show(string? problem, CancellationToken cancellation)
    {
        Problem = problem;
        if (await db.Stock.AsNoTracking().SingleOrDefaultAsync(s => s.Sku == Sku, cancellation) is not { } stock
            || await db.Shelf.AsNoTracking().SingleOrDefaultAsync(i => i.Sku == Sku, cancellation) is not { } item)
        {
            return NotFound();
        }

        Row = new StockRow(stock.Sku, item.NameIn(Cultures.Current), stock.OnHand, stock.Held, stock.Sold);
        var opening = await staffReads.Open(db, Purpose.Security, $"stock:{Sku}", cancellation);
        Moves = await db.Open<StockMove>(opening).AsNoTracking().Where(m => m.Sku == Sku).OrderByDescending(m => m.At).ThenByDescending(m => m.Id).Take(MostMoves).ToListAsync(cancellation);
        return Page();
    }
}
