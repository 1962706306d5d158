using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Accounts.Areas.Admin.Pages.Team;

/// <summary>Makes a one-time link for a new colleague; nobody ever chooses a password for someone else.</summary>
[RequiresPermission(AccountsPermissions.Staff)]
internal sealed class InviteStaff(IMediator mediator, SignedTokens tokens, CurrentPerson person, Roles roles, IOptionsMonitor<ShopIdentity> shop) : PageModel
{
    [BindProperty]
    public string? Role { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The link to hand over, shown once.</summary>
    public string? Link { get; private set; }

    public bool IsIncomplete { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Role is null || !Roles.All.Contains(Role) || string.IsNullOrWhiteSpace(Reason) || Reason.Length > 200)
        {
            IsIncomplete = true;
            return Page();
        }

        // Nobody gives what they do not hold themselves.
        if (!roles.PermissionsOf(Role).All(p => User.HasClaim(CurrentPerson.PermissionClaim, p)))
        {
            return Forbid(CurrentPerson.StaffScheme);
        }

        var invited = await mediator.Send(new MakeInvitation(Role, Reason.Trim(), person.StaffId!.Value), cancellation);
        Link = $"{shop.CurrentValue.BaseUrl}/admin/join/{tokens.Create(StaffInvitation.TokenPurpose, invited.Id, invited.Version)}";
        return Page();
    }
}
