using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Baskets;
using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Orders;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Pages.Checkout;

/// <summary>Where to fetch the parcel, a shop or a locker: a list by post code, nearest first (U29).</summary>
[LocalizedPage("bestellen/afhaalpunt", "commander/point-relais", "bestellen/abholpunkt", "checkout/pick-up-point")]
internal sealed class ChoosePickupPoint(OrderingDb db, BasketReader reader, BasketReference reference, DeliveryWays ways, PickupFinder finder) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Postcode { get; set; }

    [BindProperty]
    public string? PointId { get; set; }

    public PickupAnswer Answer { get; private set; } = new PickupAnswer.Unavailable();

    /// <summary>Whether going on was tried without a point.</summary>
    public bool IsPointMissing { get; private set; }

    public string? ChosenId { get; private set; }

    /// <summary>Whose places are listed.</summary>
    public DeliveryWay Way { get; private set; }

    /// <summary>Whether the parcel can go to the home instead.</summary>
    public bool CanGoHome { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await Draft(cancellation) is not { } draft)
        {
            return RedirectToPage(PublicPages.Checkout, new { culture = Cultures.Current });
        }

        await Load(draft, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromServices] IMediator mediator, CancellationToken cancellation)
    {
        if (await Draft(cancellation) is not { } draft)
        {
            return RedirectToPage(PublicPages.Checkout, new { culture = Cultures.Current });
        }

        if (await finder.Find(Way, Postcode ?? draft.PostalCode, PointId, Cultures.Current, cancellation) is not { } point)
        {
            IsPointMissing = true;
            await Load(draft, cancellation);
            return Page();
        }

        return await Keep(mediator, draft.BasketId, Way, new PickupPlace
        {
            PointId = point.Id, Name = point.Name, Street = point.Street, Number = point.Number, PostalCode = point.Postcode, City = point.Place,
        }, cancellation);
    }

    /// <summary>To the home instead.</summary>
    public async Task<IActionResult> OnPostHomeAsync([FromServices] IMediator mediator, CancellationToken cancellation) => await Draft(cancellation) is { } draft && CanGoHome
        ? await Keep(mediator, draft.BasketId, DeliveryWay.BpostHome, null, cancellation)
        : RedirectToPage(PublicPages.Checkout, new { culture = Cultures.Current });

    private async Task<IActionResult> Keep(IMediator mediator, Guid basketId, DeliveryWay way, PickupPlace? place, CancellationToken cancellation)
    {
        await mediator.Send(new ChoosePoint(basketId, way, place), cancellation);
        return RedirectToPage("/Checkout/ReviewOrder", null, new { culture = Cultures.Current });
    }

    private async Task Load(CheckoutDraft draft, CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        Postcode ??= draft.PointPostalCode ?? draft.PostalCode;
        ChosenId = draft.Pickup?.PointId;
        Answer = await finder.Near(Way, Postcode, Cultures.Current, cancellation);
    }

    /// <summary>The details so far; null when they are missing, or say a way that has no places or is not offered.</summary>
    private async Task<CheckoutDraft?> Draft(CancellationToken cancellation)
    {
        if (await reader.Read(reference.Current, Cultures.Current, cancellation) is not { CanBeOrdered: true } contents
            || await db.Open<CheckoutDraft>(Opening.ByPerson(Purpose.ShopFunction)).AsNoTracking().SingleOrDefaultAsync(d => d.BasketId == contents.Id, cancellation) is not { } draft)
        {
            return null;
        }

        var offered = ways.Offered(contents.WeightInGrams, draft.CountryCode);
        (Way, CanGoHome) = (draft.DeliveryWay, offered.Contains(DeliveryWay.BpostHome));
        return DeliveryWays.IsPickup(Way) && offered.Contains(Way) ? draft : null;
    }
}
