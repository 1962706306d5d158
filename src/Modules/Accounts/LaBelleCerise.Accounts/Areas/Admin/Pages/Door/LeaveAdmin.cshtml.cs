using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Accounts.Areas.Admin.Pages.Door;

/// <summary>Ends the staff session on the server and tells the browser to forget what it kept (security S2, S8).</summary>
[AllowAnonymous]
internal sealed class LeaveAdmin : PageModel
{
    public RedirectToPageResult OnGet() => RedirectToPage("/Door/SignIn", new { area = "Admin" });

    public async Task<RedirectToPageResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync(CurrentPerson.StaffScheme);
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return OnGet();
    }
}
