using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Areas.Admin.Pages.Team;

/// <summary>Who works here and with which roles today.</summary>
[RequiresPermission(AccountsPermissions.Staff)]
internal sealed class ListStaff(AccountsDb db, StaffReads reads, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var opening = await reads.Open(db, Purpose.Security, "list:staff", cancellation);
        var now = clock.GetUtcNow();
        var members = await db.Open<StaffMember>(opening).OrderBy(s => s.Name).Take(200)
            .Select(s => new { s.Id, s.Name, s.Email, s.TwoFactorEnabled, s.EndedAt }).ToListAsync(cancellation);
        var grants = await db.Open<StaffGrant>(opening).AsNoTracking().Where(g => g.EndsAt == null || g.EndsAt > now).Take(1000).ToListAsync(cancellation);
        Rows =
        [
            .. members.Select(m => new Row(m.Id, m.Name, m.Email!, m.TwoFactorEnabled, m.EndedAt is not null,
                string.Join(", ", grants.Where(g => g.StaffId == m.Id && g.HoldsAt(now)).Select(g => g.Key).Distinct()))),
        ];
    }

    internal sealed record Row(Guid Id, string Name, string Email, bool HasSecondFactor, bool HasLeft, string Grants);
}
