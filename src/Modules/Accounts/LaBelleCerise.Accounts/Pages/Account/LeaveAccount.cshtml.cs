using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Accounts.Pages.Account;

/// <summary>Ends the shopper's session on the server and tells the browser to forget what it kept (security S2, S8).</summary>
[LocalizedPage("account/afmelden", "compte/deconnexion", "konto/abmelden", "account/sign-out")]
[SignedInPosts]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class LeaveAccount : PageModel
{
    public RedirectToPageResult OnGet() => RedirectToPage(PublicPages.Account, new { culture = Cultures.Current });

    public async Task<RedirectToPageResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync(CurrentPerson.ShopperScheme);
        // Not "cookies": the basket and the cookie choice are not the session's.
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return RedirectToPage(PublicPages.Home, new { culture = Cultures.Current });
    }
}
