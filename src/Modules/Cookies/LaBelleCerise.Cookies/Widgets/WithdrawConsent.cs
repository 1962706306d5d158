using Microsoft.AspNetCore.Mvc;

namespace LaBelleCerise.Cookies.Widgets;

/// <summary>Called by the host's layout at the foot of every shop page: one click takes back what one click gave (law P4). Draws nothing while nothing is allowed.</summary>
public sealed class WithdrawConsent : ViewComponent
{
    /// <summary>Draws it.</summary>
    public IViewComponentResult Invoke() => View();
}
