using Microsoft.AspNetCore.Mvc;

namespace LaBelleCerise.Ordering.Widgets;

/// <summary>Drawn by the host's layout on every shop page.</summary>
public sealed class BasketBadge : ViewComponent
{
    /// <summary>Draws it.</summary>
    public IViewComponentResult Invoke() => Content("");
}
