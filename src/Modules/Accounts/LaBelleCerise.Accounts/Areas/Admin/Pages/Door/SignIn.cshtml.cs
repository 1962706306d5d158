using LaBelleCerise.Accounts.Passwords;
using LaBelleCerise.Accounts.Sessions;
using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Accounts.Throttling;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Areas.Admin.Pages.Door;

/// <summary>The first half of a staff sign-in: e-mail and password. What it opens is the page for the code, nothing else.</summary>
[AllowAnonymous]
internal sealed class SignIn(AccountsDb db, IMediator mediator, PasswordHashes hashes, TryKeys keys) : PageModel
{
    [BindProperty]
    public CredentialsInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Which text explains what went wrong: Wrong, Wait or Blocked.</summary>
    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(bool arrived)
    {
        if ((await HttpContext.AuthenticateAsync(CurrentPerson.StaffScheme)).Succeeded)
        {
            return LocalRedirect(LocalReturn.Or(ReturnUrl, "/admin"));
        }

        // Signed in a moment ago and unknown now: the browser keeps no cookies (promise S87).
        Problem = arrived ? "Blocked" : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var tryKeys = keys.For("staff", Input.Email ?? "", HttpContext);
        if (await mediator.Send(new TakeTurn(tryKeys), cancellation) is TurnRefused)
        {
            Problem = "Wait";
            return Page();
        }

        var normalized = (Input.Email ?? "").Trim().ToUpperInvariant();
        var member = await db.Open<StaffMember>(Opening.ByPerson(Purpose.Security)).Where(s => s.NormalizedEmail == normalized && s.EndedAt == null)
            .Select(s => new { s.Id, s.PasswordHash, s.TwoFactorEnabled }).SingleOrDefaultAsync(cancellation);
        if (!hashes.IsRight(member?.PasswordHash, Input.Password))
        {
            Problem = "Wrong";
            return Page();
        }

        await mediator.Send(new ForgiveTries(tryKeys), cancellation);
        await HalfwayStaff.Begin(HttpContext, member!.Id, needsSetUp: !member.TwoFactorEnabled);
        return RedirectToPage(member.TwoFactorEnabled ? "/Door/EnterCode" : "/Door/SetUpSecondFactor", new { area = "Admin", ReturnUrl });
    }

    internal sealed class CredentialsInput
    {
        public string? Email { get; set; }

        public string? Password { get; set; }
    }
}
