using Microsoft.AspNetCore.Mvc;

namespace LaBelleCerise.Cookies.Widgets;

/// <summary>The module's figure on the dashboard: choices of the last seven days.</summary>
public sealed class CookieChoicesWidget : ViewComponent
{
    /// <summary>Draws it.</summary>
    public IViewComponentResult Invoke() => View();
}
