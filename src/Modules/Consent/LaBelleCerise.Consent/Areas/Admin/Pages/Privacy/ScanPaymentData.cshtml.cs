using LaBelleCerise.Consent.PaymentData;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.Privacy;

/// <summary>What last night's look for numbers of cards and accounts found, with a way to take them out; places and counts, never a value (law N12).</summary>
[RequiresPermission(ConsentPermissions.Privacy)]
internal sealed class ScanPaymentData(PaymentDataDesk desk) : PageModel
{
    public PaymentDataScan? Last { get; private set; }

    public IEnumerable<(string Place, string Count)> Places =>
        (Last?.Places ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')).Select(l => (l[0], l[1]));

    public async Task OnGetAsync(CancellationToken cancellation) => Last = await desk.Last(cancellation);

    public Task<IActionResult> OnPostLookAsync(CancellationToken cancellation) => Look(removes: false, cancellation);

    public Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellation) => Look(removes: true, cancellation);

    private async Task<IActionResult> Look(bool removes, CancellationToken cancellation)
    {
        await desk.Look(removes, cancellation);
        return Redirect("/admin/privacy/payment-data");
    }
}
