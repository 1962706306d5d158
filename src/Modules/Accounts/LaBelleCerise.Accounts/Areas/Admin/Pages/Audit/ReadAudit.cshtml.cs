using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Areas.Admin.Pages.Audit;

/// <summary>Who was given what, and who looked at whom in this module.</summary>
[RequiresPermission(AccountsPermissions.Audit)]
internal sealed class ReadAudit(AccountsDb db, StaffReads reads) : PageModel
{
    private const int Most = 100;

    public IReadOnlyList<StaffGrant> Grants { get; private set; } = [];

    public IReadOnlyList<ReadLogEntry> Reads { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var opening = await reads.Open(db, Purpose.Security, "list:audit", cancellation);
        Grants = await db.Open<StaffGrant>(opening).AsNoTracking().OrderByDescending(g => g.StartsAt).Take(Most).ToListAsync(cancellation);
        Reads = await db.Open<ReadLogEntry>(opening).AsNoTracking().OrderByDescending(r => r.At).Take(Most).ToListAsync(cancellation);
        Names = await db.Open<StaffMember>(opening).Take(500).ToDictionaryAsync(s => s.Id, s => s.Name, cancellation);
    }
}
