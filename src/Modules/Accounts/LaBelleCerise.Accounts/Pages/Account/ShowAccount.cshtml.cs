using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Pages.Account;

/// <summary>All that the account holds, where its owner can see and change it (promise S20).</summary>
[LocalizedPage("account", "compte", "konto", "account")]
[Authorize(AuthenticationSchemes = CurrentPerson.ShopperScheme)]
[SignedInPosts]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ShowAccount(AccountsDb db, CurrentPerson person) : PageModel
{
    public Shopper Shopper { get; private set; } = null!;

    public bool IsSaved { get; private set; }

    public async Task<IActionResult> OnGetAsync(bool saved, CancellationToken cancellation)
    {
        if (await db.Open<Shopper>(Opening.ByLaw(Purpose.Account)).AsNoTracking().Include(s => s.Addresses)
            .SingleOrDefaultAsync(s => s.Id == person.ShopperId, cancellation) is not { } shopper)
        {
            return NotFound();
        }

        (Shopper, IsSaved) = (shopper, saved);
        return Page();
    }
}
