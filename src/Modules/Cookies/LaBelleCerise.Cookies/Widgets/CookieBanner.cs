using Microsoft.AspNetCore.Mvc;

namespace LaBelleCerise.Cookies.Widgets;

/// <summary>Drawn by the host's layout on every shop page.</summary>
public sealed class CookieBanner : ViewComponent
{
    /// <summary>Draws it.</summary>
    public IViewComponentResult Invoke() => Content("");
}
