using LaBelleCerise.Accounts.Sessions;
using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Accounts.Throttling;
using LaBelleCerise.Kernel.Security;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Accounts.Areas.Admin.Pages.Door;

/// <summary>The second half of a staff sign-in: a code of the app, or a recovery code.</summary>
[AllowAnonymous]
internal sealed class EnterCode(IMediator mediator, PersonSessions sessions, TryKeys keys) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Which text explains what went wrong: Wrong or Wait.</summary>
    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync() =>
        await HalfwayStaff.Of(HttpContext) is { NewTotpSecret: null } ? Page() : BackToTheDoor();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await HalfwayStaff.Of(HttpContext) is not { NewTotpSecret: null } halfway)
        {
            return BackToTheDoor();
        }

        var tryKeys = keys.For("code", halfway.StaffId.ToString(), HttpContext);
        if (await mediator.Send(new TakeTurn(tryKeys), cancellation) is TurnRefused)
        {
            Problem = "Wait";
            return Page();
        }

        if (await mediator.Send(new UseCode(halfway.StaffId, Code ?? ""), cancellation) is not CodeAccepted)
        {
            Problem = "Wrong";
            return Page();
        }

        await mediator.Send(new ForgiveTries(tryKeys), cancellation);
        await HalfwayStaff.End(HttpContext);
        await sessions.Start(HttpContext, CurrentPerson.StaffScheme, halfway.StaffId, isRemembered: false);
        return BackToTheDoor(arrived: true);
    }

    private RedirectToPageResult BackToTheDoor(bool arrived = false) => RedirectToPage("/Door/SignIn", new { area = "Admin", ReturnUrl, arrived = arrived ? "true" : null });
}
