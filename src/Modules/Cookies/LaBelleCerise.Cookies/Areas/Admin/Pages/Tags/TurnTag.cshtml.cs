using LaBelleCerise.Cookies.Register;
using LaBelleCerise.Cookies.Tags;
using LaBelleCerise.Kernel.Broadcasts;
using LaBelleCerise.Kernel.Security;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Cookies.Areas.Admin.Pages.Tags;

/// <summary>The kill switch of each service that measures (promise S83).</summary>
[RequiresPermission(CookiesPermissions.Manage)]
internal sealed class TurnTag(IMediator mediator, TagSwitches switches, IBroadcast broadcast, IOptions<GoogleAnalyticsOptions> options) : PageModel
{
    /// <summary>The services that staff stopped.</summary>
    public IReadOnlySet<string> Stopped { get; private set; } = new HashSet<string>();

    public string MeasurementId => options.Value.MeasurementId;

    public async Task OnGet(CancellationToken cancellation)
    {
        var stopped = new HashSet<string>();
        foreach (var service in CookieServices.All)
        {
            if (!await switches.IsOn(service.Key, cancellation))
            {
                stopped.Add(service.Key);
            }
        }

        Stopped = stopped;
    }

    public async Task<IActionResult> OnPost(string? tag, bool on, CancellationToken cancellation)
    {
        if (CookieServices.Find(tag ?? "") is not { } service)
        {
            return NotFound();
        }

        await mediator.Send(new TurnTagCommand(service.Key, on), cancellation);
        await broadcast.Send(TagSwitches.Key, cancellation);
        return RedirectToPage();
    }
}
