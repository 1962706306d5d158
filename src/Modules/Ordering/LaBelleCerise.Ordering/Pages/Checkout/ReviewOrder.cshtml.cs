using System.Diagnostics;
using System.Globalization;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Amounts;
using LaBelleCerise.Ordering.Baskets;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Taxation;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Pages.Checkout;

/// <summary>Everything once more, then the button with the legal words (WER VI.46/2).</summary>
[LocalizedPage("bestellen/nakijken", "commander/verifier", "bestellen/pruefen", "checkout/review")]
internal sealed class ReviewOrder(OrderingDb db, BasketReader reader, BasketReference reference, ShopTerms terms, FormIds formIds) : PageModel
{
    public const string Form = "place-order";

    [BindProperty]
    public string? FormId { get; set; }

    [BindProperty]
    public string? SeenVersion { get; set; }

    [BindProperty]
    public string? SeenTotal { get; set; }

    /// <summary>How the customer wants to pay; nothing said is the first way that is on.</summary>
    [BindProperty]
    public PayWay? PayWay { get; set; }

    public IReadOnlyList<PayWay> PayWays => terms.PayWays;

    /// <summary>When it is there; null abroad.</summary>
    public string? Promise => terms.Promise(Draft.DeliveryWay, Draft.CountryCode);

    public TimeSpan TimeToTransfer => terms.Paying.TimeToTransfer;

    /// <summary>Which terms the page showed.</summary>
    [BindProperty]
    public string? SeenTerms { get; set; }

    public BasketContents Contents { get; private set; } = null!;

    public CheckoutDraft Draft { get; private set; } = null!;

    /// <summary>Why the order was not placed: a key of the page's texts, and what it is about.</summary>
    public (string Key, string About)? Problem { get; private set; }

    /// <summary>What this buyer pays for it: a business of another member state pays no VAT of ours once VIES knows its number (law V3).</summary>
    public TaxedBasket Taxed { get; private set; } = null!;

    public OrderAmounts Amounts => Taxed.Amounts;

    public async Task<IActionResult> OnGetAsync([FromServices] IMediator mediator, CancellationToken cancellation) => await Load(mediator, cancellation) ?? Page();

    public async Task<IActionResult> OnPostAsync(
        [FromServices] IMediator mediator, [FromServices] SignedTokens tokens, [FromServices] CurrentPerson person, CancellationToken cancellation)
    {
        if (reference.Current is not { } basketId)
        {
            return RedirectToPage(PublicPages.Basket, new { culture = Cultures.Current });
        }

        if (formIds.Read(Form, FormId) is not { } formId
            || !long.TryParse(SeenVersion, CultureInfo.InvariantCulture, out var version) || !long.TryParse(SeenTotal, CultureInfo.InvariantCulture, out var total))
        {
            return await Again(mediator, "Stale", "", cancellation);
        }

        return await mediator.Send(new PlaceOrder(basketId, version, total, formId, Cultures.Current, person.ShopperId, SeenTerms ?? "", PayWay ?? PayWays[0]), cancellation) switch
        {
            PlaceOrderOutcome.Placed placed => RedirectToPage(
                placed.IsByTransfer ? PublicPages.FollowOrder : "/Payments/StartPayment", null, new { culture = Cultures.Current, token = tokens.Create(PublicPages.OrderToken, placed.OrderId, placed.LinkVersion) }),
            PlaceOrderOutcome.BasketChanged => await Again(mediator, "BasketChanged", "", cancellation),
            PlaceOrderOutcome.PayWayGone => await Again(mediator, "PayWayGone", "", cancellation),
            PlaceOrderOutcome.TotalChanged => await Again(mediator, "TotalChanged", "", cancellation),
            PlaceOrderOutcome.TermsChanged => await Again(mediator, "TermsChanged", "", cancellation),
            PlaceOrderOutcome.SoldOut soldOut => await Again(mediator, "SoldOut", soldOut.Name, cancellation),
            PlaceOrderOutcome.DetailsMissing => RedirectToPage(PublicPages.Checkout, new { culture = Cultures.Current }),
            _ => throw new UnreachableException(),
        };
    }

    public string NewFormId() => formIds.Issue(Form);

    private async Task<IActionResult> Again(IMediator mediator, string key, string about, CancellationToken cancellation)
    {
        ModelState.Clear();
        Problem = (key, about);
        return await Load(mediator, cancellation) ?? Page();
    }

    /// <summary>Null when the page can be shown; else the step that is missing (security M6).</summary>
    private async Task<IActionResult?> Load(IMediator mediator, CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        if (await reader.Read(reference.Current, Cultures.Current, cancellation) is not { CanBeOrdered: true } contents)
        {
            return RedirectToPage(PublicPages.Basket, new { culture = Cultures.Current });
        }

        var draft = await db.Open<CheckoutDraft>(Opening.ByPerson(Purpose.ShopFunction)).AsNoTracking().SingleOrDefaultAsync(d => d.BasketId == contents.Id, cancellation);
        if (draft is null)
        {
            return RedirectToPage(PublicPages.Checkout, new { culture = Cultures.Current });
        }

        (Contents, Draft) = (contents, draft);
        if (!terms.Delivery.Offered(contents.WeightInGrams, draft.CountryCode).Contains(draft.DeliveryWay))
        {
            return RedirectToPage(PublicPages.Checkout, new { culture = Cultures.Current });
        }

        if (!draft.IsComplete)
        {
            return RedirectToPage("/Checkout/ChoosePickupPoint", new { culture = Cultures.Current });
        }

        if (await terms.Vat.Ask(draft, cancellation) is { } check)
        {
            await mediator.Send(new KeepVatCheck(contents.Id, check), cancellation);
            draft.Remember(check);
        }

        Taxed = await terms.Vat.Price(contents, draft, cancellation);
        return null;
    }
}
