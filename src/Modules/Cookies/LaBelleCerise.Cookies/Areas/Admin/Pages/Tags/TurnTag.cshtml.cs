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
    public bool IsOn { get; private set; }

    public string MeasurementId => options.Value.MeasurementId;

    public async Task OnGet(CancellationToken cancellation) => IsOn = await switches.IsOn(CookieRegister.GoogleAnalytics, cancellation);

    public async Task<IActionResult> OnPost(bool on, CancellationToken cancellation)
    {
        await mediator.Send(new TurnTagCommand(CookieRegister.GoogleAnalytics, on), cancellation);
        await broadcast.Send(TagSwitches.Key, cancellation);
        return RedirectToPage();
    }
}
