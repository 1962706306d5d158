using LaBelleCerise.Cookies.Choices;
using LaBelleCerise.Cookies.Register;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LaBelleCerise.Cookies.Tags;

/// <summary>Decides whether a service may stand on this page: allowed by this visitor, not stopped by staff, and never where the address opens something.</summary>
internal sealed class TagGate(ChoiceCookie choices, TagSwitches switches)
{
    public async ValueTask<bool> Lets(CookieService service, ViewContext view) =>
        choices.Current is { } choice && choice.Allowed.Has(service) && !IsPrivate(view) && await switches.IsOn(service.Key, view.HttpContext.RequestAborted);

    /// <summary>Order links and the like: their address is a key that nobody else may see.</summary>
    private static bool IsPrivate(ViewContext view) => view.RouteData.Values.ContainsKey("token") || view.ViewData[PageKeys.NoIndex] is true;
}
