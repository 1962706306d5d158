using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Areas.Admin.Pages.Customers;

/// <summary>One customer's account; the read log keeps who looked.</summary>
[RequiresPermission(AccountsPermissions.Customers)]
internal sealed class ShowCustomer(AccountsDb db, StaffReads reads) : PageModel
{
    public Shopper Shopper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        var opening = await reads.Open(db, Purpose.CustomerService, $"account:{id}", cancellation);
        if (await db.Open<Shopper>(opening).AsNoTracking().Include(s => s.Addresses).SingleOrDefaultAsync(s => s.Id == id, cancellation) is not { } shopper)
        {
            return NotFound();
        }

        Shopper = shopper;
        return Page();
    }
}
