using LaBelleCerise.Ordering.Baskets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Ordering.Widgets;

/// <summary>Drawn by the host's layout on every shop page.</summary>
public sealed class BasketBadge : ViewComponent
{
    /// <summary>Draws it. The reader is internal, so that a public constructor could not name it.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var services = HttpContext.RequestServices;
        var pieces = await services.GetRequiredService<BasketReader>().Count(services.GetRequiredService<BasketReference>().Current, HttpContext.RequestAborted);
        return View(pieces);
    }
}
