using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Baskets;
using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Places;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Pages.Checkout;

/// <summary>Who it is for, where it goes and how: eight fields for a guest at home (U27).</summary>
[LocalizedPage("bestellen", "commander", "bestellen", "checkout")]
internal sealed class EnterDetails(OrderingDb db, BasketReader reader, BasketReference reference, ShopTerms terms, CurrentPerson person) : PageModel
{
    [BindProperty]
    public DetailsForm Details { get; set; } = new();

    public BasketContents Contents { get; private set; } = null!;

    /// <summary>Keys of the page's texts by field.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; private set; } = new Dictionary<string, string>();

    public IReadOnlyList<string> PlacesOfCode => BelgianPlaces.For(Details.PostalCode, Cultures.Current);

    /// <summary>The ways for this parcel to this country.</summary>
    public IReadOnlyList<DeliveryWay> Offered => terms.Delivery.Offered(Contents.WeightInGrams, Details.CountryCode);

    public IReadOnlyList<string> CountriesServed => terms.Delivery.CountriesServed;

    public long PriceInCents(DeliveryWay way) => terms.Delivery.PriceInCents(way, Contents.ItemsInCents, Details.CountryCode);

    /// <summary>When it is there; null abroad, where the carriers' days differ.</summary>
    public string? PromiseOf(DeliveryWay way) => terms.Promise(way, Details.CountryCode);

    /// <summary>Of the way that is ticked.</summary>
    public long ShippingInCents => PriceInCents(Details.Delivery);

    public long TotalInCents => Contents.ItemsInCents + ShippingInCents;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
        {
            return ToBasket();
        }

        var draft = await db.Open<CheckoutDraft>(Opening.ByPerson(Purpose.ShopFunction)).AsNoTracking().SingleOrDefaultAsync(d => d.BasketId == Contents.Id, cancellation);
        Details = draft is null ? new DetailsForm { Email = person.ProvenEmail } : DetailsForm.From(draft);
        // What was chosen may be off by now, or too light for what was added since.
        Details.Delivery = Offered.Contains(Details.Delivery) ? Details.Delivery : terms.Delivery.First(Contents.WeightInGrams, Details.CountryCode);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromServices] IMediator mediator, CancellationToken cancellation)
    {
        if (!await Load(cancellation))
        {
            return ToBasket();
        }

        ModelState.Clear();
        Errors = EnterDetailsValidator.Check(Details, Cultures.Current, CountriesServed);
        if (Errors.Count == 0 && !Offered.Contains(Details.Delivery))
        {
            Errors = new Dictionary<string, string> { [nameof(Details.Delivery)] = "Delivery.NotOffered" };
        }

        if (Errors.Count > 0)
        {
            return Page();
        }

        var kept = (KeepDetailsOutcome.Kept)await mediator.Send(new KeepDetails(Contents.Id, Details), cancellation);
        return RedirectToPage(kept.NeedsPoint ? "/Checkout/ChoosePickupPoint" : "/Checkout/ReviewOrder", new { culture = Cultures.Current });
    }

    /// <summary>Shows or hides the part for companies; nothing typed is lost, and nothing is checked yet.</summary>
    public Task<IActionResult> OnPostBusinessAsync(CancellationToken cancellation) => Turn(d => d.IsBusiness = !d.IsBusiness, cancellation);

    /// <summary>Shows or hides the part for another billing address.</summary>
    public Task<IActionResult> OnPostBillingAsync(CancellationToken cancellation) => Turn(d => d.HasBilling = !d.HasBilling, cancellation);

    /// <summary>Another country has other ways and prices: shows them, without script too.</summary>
    public Task<IActionResult> OnPostCountryAsync(CancellationToken cancellation) =>
        Turn(d => d.Delivery = terms.Delivery.Offered(Contents.WeightInGrams, d.CountryCode).Contains(d.Delivery) ? d.Delivery : DeliveryWay.BpostHome, cancellation);

    private async Task<IActionResult> Turn(Action<DetailsForm> change, CancellationToken cancellation)
    {
        if (!await Load(cancellation))
        {
            return ToBasket();
        }

        ModelState.Clear();
        change(Details);
        return Page();
    }

    private async Task<bool> Load(CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        var contents = await reader.Read(reference.Current, Cultures.Current, cancellation);
        Contents = contents!;
        return contents is { CanBeOrdered: true };
    }

    private RedirectToPageResult ToBasket() => RedirectToPage(PublicPages.Basket, new { culture = Cultures.Current });
}
