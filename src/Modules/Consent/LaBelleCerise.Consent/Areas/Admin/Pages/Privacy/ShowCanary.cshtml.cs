using LaBelleCerise.Consent.Canary;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.Privacy;

/// <summary>The nights of the person who is nobody: how far each life came, and what was found of it afterwards (law N7).</summary>
[RequiresPermission(ConsentPermissions.Privacy)]
internal sealed class ShowCanary(ConsentDb db) : PageModel
{
    private const int Shown = 31;

    public IReadOnlyList<CanaryLife> Lives { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Lives = await db.CanaryLives.AsNoTracking().OrderByDescending(l => l.Night).Take(Shown).ToListAsync(cancellation);
}
