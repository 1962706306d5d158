using Microsoft.AspNetCore.Mvc;

namespace LaBelleCerise.Catalog.Widgets;

/// <summary>Drawn by the host's layout on every shop page.</summary>
public sealed class CategoryMenu : ViewComponent
{
    /// <summary>Draws it.</summary>
    public IViewComponentResult Invoke() => Content("");
}
