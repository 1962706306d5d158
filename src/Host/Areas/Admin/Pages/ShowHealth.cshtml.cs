using Hangfire;
using LaBelleCerise.Host.Health;
using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Backups;
using LaBelleCerise.Kernel.Health;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Host.Areas.Admin.Pages;

/// <summary>How the shop runs, in plain words, with the buttons that help.</summary>
[RequiresPermission(HealthPermission.Key)]
internal sealed class ShowHealth(HealthRound round, IServiceProvider services) : PageModel
{
    /// <summary>Everything that was read.</summary>
    public IReadOnlyList<HealthReading> Readings { get; private set; } = [];

    /// <summary>What came of the button.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    /// <summary>The text that tells it; null when there is nothing to tell.</summary>
    public string? Notice { get; private set; }

    /// <summary>Whether the button could not help.</summary>
    public bool IsRefused { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Notice ??= Done is "Job" or "Deliveries" or "Backup" ? Done : null;
        Readings = await round.Read(cancellation);
    }

    public IActionResult OnPostRunJob(string? job)
    {
        if (services.GetServices<JobRegistration>().All(j => j.Id != job))
        {
            return NotFound();
        }

        services.GetRequiredService<IRecurringJobManager>().Trigger(job);
        return Redirect("/admin/health?done=Job");
    }

    public async Task<IActionResult> OnPostRetryDeliveriesAsync(CancellationToken cancellation)
    {
        await services.GetRequiredService<DeliveryDesk>().RetryStuck(cancellation);
        return Redirect("/admin/health?done=Deliveries");
    }

    public async Task<IActionResult> OnPostMakeBackupAsync(CancellationToken cancellation)
    {
        // Not ended by a closed browser: half a backup helps nobody.
        if (await services.GetRequiredService<BackupDesk>().Make(CancellationToken.None) is not BackupOutcome.Refused refused)
        {
            return Redirect("/admin/health?done=Backup");
        }

        (Notice, IsRefused) = ("Refused." + refused.Reason, true);
        await OnGetAsync(cancellation);
        return Page();
    }
}
