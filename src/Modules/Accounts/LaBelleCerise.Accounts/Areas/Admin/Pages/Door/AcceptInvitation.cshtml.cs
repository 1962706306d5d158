using System.Net.Mail;
using LaBelleCerise.Accounts.Passwords;
using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Areas.Admin.Pages.Door;

/// <summary>Makes a staff member by a one-time link: the first owner's from the console, later ones' from the owner.</summary>
[AllowAnonymous]
internal sealed class AcceptInvitation(AccountsDb db, SignedTokens tokens, IMediator mediator, PasswordHashes hashes, TimeProvider clock) : PageModel
{
    [BindProperty]
    public NewStaffInput Input { get; set; } = new();

    /// <summary>Whether the link still makes someone.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Which text stands at a field, by the field's name.</summary>
    public Dictionary<string, string> Problems { get; } = [];

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellation)
    {
        IsOpen = await FindOpen(token, cancellation) is not null;
        Response.StatusCode = IsOpen ? StatusCodes.Status200OK : StatusCodes.Status410Gone;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken cancellation)
    {
        if (await FindOpen(token, cancellation) is not { } invitation)
        {
            return Page();
        }

        IsOpen = true;
        if (!IsFilledIn())
        {
            return Page();
        }

        var join = new JoinStaff(invitation.Id, invitation.Version, Input.Name!.Trim(), Input.Email!.Trim(), hashes.Make(Input.Password!), Cultures.Current);
        switch (await mediator.Send(join, cancellation))
        {
            case StaffJoined joined:
                await HalfwayStaff.Begin(HttpContext, joined.StaffId, needsSetUp: true);
                return RedirectToPage("/Door/SetUpSecondFactor", new { area = "Admin" });
            case EmailTaken:
                Problems["Email"] = "EmailTaken";
                return Page();
            default:
                IsOpen = false;
                return Page();
        }
    }

    private bool IsFilledIn()
    {
        if (string.IsNullOrWhiteSpace(Input.Name) || Input.Name.Length > 80)
        {
            Problems["Name"] = "NameMissing";
        }

        if (!MailAddress.TryCreate(Input.Email, out var address) || address.Address.Length > 256 || !address.Host.Contains('.', StringComparison.Ordinal))
        {
            Problems["Email"] = "EmailWrong";
        }

        if (PasswordRules.ProblemOf(Input.Password, Input.Email) is { } problem)
        {
            Problems["Password"] = "Password." + problem;
        }

        return Problems.Count == 0;
    }

    private async Task<(Guid Id, int Version)?> FindOpen(string token, CancellationToken cancellation)
    {
        if (tokens.Read(StaffInvitation.TokenPurpose, token) is not { } read)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        return await db.Open<StaffInvitation>(Opening.ByPerson(Purpose.Security))
            .AnyAsync(i => i.Id == read.Id && i.Version == read.Version && i.UsedAt == null && (i.ExpiresAt == null || i.ExpiresAt > now), cancellation) ? read : null;
    }

    internal sealed class NewStaffInput
    {
        public string? Name { get; set; }

        public string? Email { get; set; }

        public string? Password { get; set; }
    }
}
