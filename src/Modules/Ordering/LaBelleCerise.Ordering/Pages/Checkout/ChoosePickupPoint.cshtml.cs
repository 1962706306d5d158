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

/// <summary>Where to fetch the parcel: a list by post code, nearest first (U29).</summary>
[LocalizedPage("bestellen/afhaalpunt", "commander/point-relais", "bestellen/abholpunkt", "checkout/pick-up-point")]
internal sealed class ChoosePickupPoint(OrderingDb db, BasketReader reader, BasketReference reference, PickupFinder finder, IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Postcode { get; set; }

    [BindProperty]
    public string? PointId { get; set; }

    public PickupAnswer Answer { get; private set; } = new PickupAnswer.Unavailable();

    /// <summary>Whether going on was tried without a point.</summary>
    public bool IsPointMissing { get; private set; }

    public string? ChosenId { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await Draft(cancellation) is not { } draft)
        {
            return RedirectToPage(PublicPages.Checkout, new { culture = Cultures.Current });
        }

        await Load(draft, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await Draft(cancellation) is not { } draft)
        {
            return RedirectToPage(PublicPages.Checkout, new { culture = Cultures.Current });
        }

        if (await finder.Find(DeliveryWay.DpdPickup, Postcode ?? draft.PostalCode, PointId, Cultures.Current, cancellation) is not { } point)
        {
            IsPointMissing = true;
            await Load(draft, cancellation);
            return Page();
        }

        return await Keep(draft.BasketId, new PickupPlace
        {
            PointId = point.Id, Name = point.Name, Street = point.Street, Number = point.Number, PostalCode = point.Postcode, City = point.Place,
        }, cancellation);
    }

    /// <summary>To the home instead.</summary>
    public async Task<IActionResult> OnPostHomeAsync(CancellationToken cancellation) => await Draft(cancellation) is { } draft
        ? await Keep(draft.BasketId, null, cancellation)
        : RedirectToPage(PublicPages.Checkout, new { culture = Cultures.Current });

    private async Task<IActionResult> Keep(Guid basketId, PickupPlace? place, CancellationToken cancellation)
    {
        await mediator.Send(new ChoosePoint(basketId, place), cancellation);
        return RedirectToPage("/Checkout/ReviewOrder", null, new { culture = Cultures.Current });
    }

    private async Task Load(CheckoutDraft draft, CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        Postcode ??= draft.PointPostalCode ?? draft.PostalCode;
        ChosenId = draft.PointId;
        Answer = await finder.Near(DeliveryWay.DpdPickup, Postcode, Cultures.Current, cancellation);
    }

    private async Task<CheckoutDraft?> Draft(CancellationToken cancellation) =>
        await reader.Read(reference.Current, Cultures.Current, cancellation) is { CanBeOrdered: true } contents
            ? await db.Open<CheckoutDraft>(Opening.ByPerson(Purpose.ShopFunction)).AsNoTracking().SingleOrDefaultAsync(d => d.BasketId == contents.Id, cancellation)
            : null;
}
