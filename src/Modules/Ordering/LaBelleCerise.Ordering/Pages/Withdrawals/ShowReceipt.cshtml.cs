using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Withdrawals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Pages.Withdrawals;

/// <summary>The receipt of a withdrawal: what it says, and when it was made to the second. The same left by mail.</summary>
[LocalizedPage("herroeping/{token}", "retractation/{token}", "widerruf/{token}", "withdrawal/{token}")]
internal sealed class ShowReceipt(OrderingDb db, WithdrawalDoor door, IOptionsMonitor<ShopIdentity> identity) : PageModel
{
    public Withdrawal Statement { get; private set; } = null!;

    public string OrderNumber { get; private set; } = "";

    public ShopIdentity Shop => identity.CurrentValue;

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellation)
    {
        Response.KeepPrivate();
        if (door.ReadReceipt(token) is not { } id
            || await db.Open<Withdrawal>(WithdrawalDesk.Rights).AsNoTracking().Include(w => w.Lines).SingleOrDefaultAsync(w => w.Id == id, cancellation) is not { } statement)
        {
            return NotFound();
        }

        Statement = statement;
        OrderNumber = await db.Open<Order>(WithdrawalDesk.Rights).Where(o => o.Id == statement.OrderId).Select(o => o.Number).SingleAsync(cancellation);
        return Page();
    }
}
