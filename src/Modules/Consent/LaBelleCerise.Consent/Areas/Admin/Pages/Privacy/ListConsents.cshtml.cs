using LaBelleCerise.Consent.Ledger;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.Privacy;

/// <summary>The newest entries of the ledger, and whether its chain holds.</summary>
[RequiresPermission(ConsentPermissions.Privacy)]
internal sealed class ListConsents(ConsentDb db, ConsentLedger ledger, StaffReads staffReads) : PageModel
{
    public IReadOnlyList<ConsentEntry> Entries { get; private set; } = [];

    /// <summary>The first sequence at which the chain breaks; null when it holds.</summary>
    public long? Break { get; private set; }

    public async Task OnGet(CancellationToken cancellation)
    {
        var opening = await staffReads.Open(db, Purpose.ConsentProof, "list:consents", cancellation);
        Entries = await db.Open<ConsentEntry>(opening).AsNoTracking().OrderByDescending(e => e.Sequence).Take(100).ToListAsync(cancellation);
        Break = await ledger.FirstBreak(cancellation);
    }
}
