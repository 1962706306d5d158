using System.Text.Json;
using LaBelleCerise.Cookies.Walks;
using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Security;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Cookies.Areas.Admin.Pages.Walks;

/// <summary>What the last walk past every public route found, and the button for a new one.</summary>
[RequiresPermission(CookiesPermissions.Manage)]
internal sealed class ShowWalk(CookiesDb db, IMediator mediator, RelaySignal signal) : PageModel
{
    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>What the last finished walk found; null before the first.</summary>
    public WalkReport? Report { get; private set; }

    /// <summary>When a walk was asked for that is not finished.</summary>
    public DateTimeOffset? WaitingSince { get; private set; }

    public async Task OnGet(CancellationToken cancellation)
    {
        var last = await db.Walks.Where(w => w.FinishedAt != null).OrderByDescending(w => w.FinishedAt).Select(w => new { w.FinishedAt, w.Report }).FirstOrDefaultAsync(cancellation);
        FinishedAt = last?.FinishedAt;
        Report = last is null ? null : JsonSerializer.Deserialize<WalkReport>(last.Report);
        WaitingSince = await db.Walks.Where(w => w.FinishedAt == null).OrderByDescending(w => w.AskedAt).Select(w => (DateTimeOffset?)w.AskedAt).FirstOrDefaultAsync(cancellation);
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        await mediator.Send(new AskForWalkCommand(), cancellation);
        signal.Ring(nameof(TakeWalks));
        return RedirectToPage();
    }
}
