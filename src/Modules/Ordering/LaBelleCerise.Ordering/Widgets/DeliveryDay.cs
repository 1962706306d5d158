using LaBelleCerise.Ordering.Delivery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Ordering.Widgets;

/// <summary>When a parcel ordered now is there, which ways bring it and for how much: drawn by name beside the button of a product page (experience U20).</summary>
/// <remarks>By the same calendar and prices as the checkout; the same for everyone, for nothing of the reader is asked.</remarks>
public sealed class DeliveryDay : ViewComponent
{
    /// <summary>Draws it. The calendar is internal, so that a public constructor could not name it.</summary>
    public IViewComponentResult Invoke()
    {
        var services = HttpContext.RequestServices;
        var (terms, offer) = (services.GetRequiredService<ShopTerms>(), services.GetRequiredService<DeliveryOffer>());
        var promises = terms.Delivery.Offered(0).Take(1).Select(way => ("truck", terms.Promise(way))).Where(p => p.Item2 is not null);
        IReadOnlyList<(string Icon, string Text)> lines = [.. promises.Select(p => (p.Item1, p.Item2!)), .. offer.Ways().Select(way => ("pin", way)), ("gift", offer.FreeFrom())];
        return View(lines);
    }
}
