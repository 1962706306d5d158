using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.Privacy;

/// <summary>Every version of the policy, with its hash.</summary>
[RequiresPermission(ConsentPermissions.Privacy)]
internal sealed class ListPolicyVersions(ConsentDb db) : PageModel
{
    public IReadOnlyList<PolicyVersion> Versions { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation) =>
        Versions = await db.PolicyVersions.AsNoTracking().OrderByDescending(v => v.Number).Take(100).ToListAsync(cancellation);
}
