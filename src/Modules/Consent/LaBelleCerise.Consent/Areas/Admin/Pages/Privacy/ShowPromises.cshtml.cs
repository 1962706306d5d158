using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Consent.Proofs;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.Privacy;

/// <summary>Every sentence of the policy with when and how it was last proven, or which module still owes it (law N2).</summary>
[RequiresPermission(ConsentPermissions.Privacy)]
internal sealed class ShowPromises(PromiseStandings standings, PolicyWriter writer) : PageModel
{
    public IReadOnlyList<PromiseStanding> Standings { get; private set; } = [];

    public PolicyDocument Policy { get; private set; } = null!;

    public void OnGet() => (Standings, Policy) = (standings.All(), writer.Write(Cultures.Current));

    public int Count(PromiseState state) => Standings.Count(s => s.State == state);
}
