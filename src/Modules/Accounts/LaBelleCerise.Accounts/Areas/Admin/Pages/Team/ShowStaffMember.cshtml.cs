using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Areas.Admin.Pages.Team;

/// <summary>One colleague: what they may do, since when, by whom and why; and how that ends.</summary>
[RequiresPermission(AccountsPermissions.Staff)]
internal sealed class ShowStaffMember(AccountsDb db, StaffReads reads, IMediator mediator, Roles roles, StaffAccess access) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public StaffMember Member { get; private set; } = null!;

    public IReadOnlyList<StaffGrant> Grants { get; private set; } = [];

    /// <summary>Names of those who gave or ended a grant.</summary>
    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    public IReadOnlyList<Permission> Permissions => roles.Permissions;

    /// <summary>Whether this is the one who looks: nobody ends their own access.</summary>
    public bool IsSelf => User.HasClaim(CurrentPerson.StaffClaim, Id.ToString());

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var opening = await reads.Open(db, Purpose.Security, $"staff:{Id}", cancellation);
        if (await db.Open<StaffMember>(opening).AsNoTracking().SingleOrDefaultAsync(s => s.Id == Id, cancellation) is not { } member)
        {
            return NotFound();
        }

        Member = member;
        Grants = await db.Open<StaffGrant>(opening).AsNoTracking().Where(g => g.StaffId == Id).OrderByDescending(g => g.StartsAt).Take(200).ToListAsync(cancellation);
        Names = await db.Open<StaffMember>(opening).Take(500).ToDictionaryAsync(s => s.Id, s => s.Name, cancellation);
        return Page();
    }

    public Task<IActionResult> OnPostGiveAsync(string? what, string? reason, DateOnly? until, CancellationToken cancellation)
    {
        var isRole = what is not null && Roles.All.Contains(what);
        var isPermission = roles.Permissions.Any(p => p.Key == what);
        if ((!isRole && !isPermission) || string.IsNullOrWhiteSpace(reason) || reason.Length > 200)
        {
            return Task.FromResult<IActionResult>(RedirectToPage(new { Id }));
        }

        // Nobody gives what they do not hold themselves.
        var gives = isRole ? roles.PermissionsOf(what!) : [what!];
        return gives.All(p => User.HasClaim(CurrentPerson.PermissionClaim, p))
            ? Do(new GiveGrant(Id, isRole ? GrantKind.Role : GrantKind.Permission, what!, Self, reason.Trim(), until), cancellation)
            : Task.FromResult<IActionResult>(Forbid(CurrentPerson.StaffScheme));
    }

    public Task<IActionResult> OnPostEndAsync(Guid grant, CancellationToken cancellation) => Do(new EndGrant(Id, grant, Self), cancellation);

    public Task<IActionResult> OnPostForgetSecondFactorAsync(CancellationToken cancellation) => Do(new ForgetSecondFactor(Id), cancellation);

    public Task<IActionResult> OnPostLeaveAsync(CancellationToken cancellation) => Do(new EndMembership(Id, Self), cancellation);

    private Guid Self => Guid.Parse(User.FindFirst(CurrentPerson.StaffClaim)!.Value);

    private async Task<IActionResult> Do(IRequest<Unit> command, CancellationToken cancellation)
    {
        if (IsSelf)
        {
            return Forbid(CurrentPerson.StaffScheme);
        }

        // A link that grew old, or an address typed by hand: there is nobody to change.
        if (!await db.Open<StaffMember>(Opening.BySystem(Purpose.Security)).AnyAsync(s => s.Id == Id, cancellation))
        {
            return NotFound();
        }

        await mediator.Send(command, cancellation);
        await access.Changed(Id, cancellation);
        return RedirectToPage(new { Id });
    }
}
