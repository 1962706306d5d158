using Microsoft.AspNetCore.Mvc;

namespace LaBelleCerise.Cookies.Widgets;

/// <summary>Called by the host's layout in the head of every shop page; draws nothing until the visitor allowed it.</summary>
public sealed class GoogleTag : ViewComponent
{
    /// <summary>Draws it.</summary>
    public IViewComponentResult Invoke() => View();
}
