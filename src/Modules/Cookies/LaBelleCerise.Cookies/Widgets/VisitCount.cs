using Microsoft.AspNetCore.Mvc;

namespace LaBelleCerise.Cookies.Widgets;

/// <summary>Called by the host's layout in the head of every shop page; draws nothing until the visitor allowed our own count.</summary>
public sealed class VisitCount : ViewComponent
{
    /// <summary>Draws it.</summary>
    public IViewComponentResult Invoke() => View();
}
