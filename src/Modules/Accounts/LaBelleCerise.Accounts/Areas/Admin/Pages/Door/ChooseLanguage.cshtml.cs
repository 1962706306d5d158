using LaBelleCerise.Accounts.Sessions;
using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Kernel.Security;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Accounts.Areas.Admin.Pages.Door;

/// <summary>Stores the language in which a staff member sees the administration.</summary>
internal sealed class ChooseLanguage(IMediator mediator, CurrentPerson person, StaffAccess access) : PageModel
{
    public RedirectResult OnGet() => Redirect("/admin");

    public async Task<LocalRedirectResult> OnPostAsync(string? language, string? returnUrl, CancellationToken cancellation)
    {
        var staffId = person.StaffId!.Value;
        await mediator.Send(new StoreLanguage(staffId, language == "en" ? "en" : "nl"), cancellation);
        await access.Changed(staffId, cancellation);
        return LocalRedirect(LocalReturn.Or(returnUrl, "/admin"));
    }
}
