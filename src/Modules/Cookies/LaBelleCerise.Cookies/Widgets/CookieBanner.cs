using Microsoft.AspNetCore.Mvc;

namespace LaBelleCerise.Cookies.Widgets;

/// <summary>Drawn by the host's layout on every shop page, right after the skip link.</summary>
public sealed class CookieBanner : ViewComponent
{
    /// <summary>Draws it.</summary>
    public IViewComponentResult Invoke() => View();
}
