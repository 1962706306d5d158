using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.Rights;

/// <summary>The privacy desk: open requests by their last day, those nearly due in red, with those that keep data at rest; and the closed ones.</summary>
[RequiresPermission(ConsentPermissions.Privacy)]
internal sealed class ListCases(ConsentDb db, StaffReads reads, TimeProvider clock) : PageModel
{
    private const int Most = 200;

    [BindProperty(SupportsGet = true)]
    public bool Closed { get; set; }

    public IReadOnlyList<RightsCase> Cases { get; private set; } = [];

    public DateOnly Today => RightsTerm.DayOf(clock.GetUtcNow());

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var cases = db.Open<RightsCase>(await reads.Open(db, Purpose.RightsDesk, "list:cases", cancellation)).AsNoTracking().Where(c => c.Channel != CaseChannel.Canary);
        Cases = Closed
            ? await cases.Where(c => c.ClosedAt != null && !c.IsRestrictionOn).OrderByDescending(c => c.ClosedAt).Take(Most).ToListAsync(cancellation)
            : await cases.Where(c => c.ClosedAt == null || c.IsRestrictionOn).OrderBy(c => c.DueOn).ThenBy(c => c.ReceivedAt).Take(Most).ToListAsync(cancellation);
    }

    /// <summary>Overdue, nearly due, or neither.</summary>
    public string Urgency(RightsCase asked) => asked.DueOn < Today ? "Overdue" : asked.DueOn <= Today.AddDays(RightsTerm.RedDays) ? "Red" : "Calm";
}
