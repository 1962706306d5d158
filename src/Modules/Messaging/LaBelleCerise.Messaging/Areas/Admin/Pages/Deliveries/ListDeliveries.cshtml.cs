using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Messaging.Areas.Admin.Pages.Deliveries;

/// <summary>What one module announced and another has not received: with its error and a Retry button (issue section 2).</summary>
[RequiresPermission(MessagingPermissions.Mails)]
internal sealed class ListDeliveries(DeliveryDesk desk) : PageModel
{
    public IReadOnlyList<DeliveryRow> Rows { get; private set; } = [];

    public IReadOnlyList<(string Module, int Waiting, int Stuck)> Counts { get; private set; } = [];

    /// <summary>Whether the delivery that was to be retried had arrived meanwhile.</summary>
    public bool IsGone { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Rows = await desk.Troubled(cancellation);
        Counts = await desk.Counts(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(string sender, Guid delivery, CancellationToken cancellation)
    {
        if (await desk.Retry(sender, delivery, cancellation))
        {
            return Redirect("/admin/deliveries");
        }

        IsGone = true;
        await OnGetAsync(cancellation);
        return Page();
    }
}
