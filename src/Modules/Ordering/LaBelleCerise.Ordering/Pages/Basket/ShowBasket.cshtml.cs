using System.Diagnostics;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Amounts;
using LaBelleCerise.Ordering.Baskets;
using LaBelleCerise.Ordering.Delivery;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Ordering.Pages.Basket;

/// <summary>What is in the basket, what it costs with delivery, and what changed since it was put in.</summary>
[LocalizedPage("mandje", "panier", "warenkorb", "basket")]
internal sealed class ShowBasket(BasketReader reader, BasketReference reference, ShopTerms terms, SignedTokens tokens, IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public BasketNotice? Notice { get; set; }

    /// <summary>What the notice is about.</summary>
    [BindProperty(SupportsGet = true, Name = "sku")]
    public string? NoticeSku { get; set; }

    /// <summary>How many were removed.</summary>
    [BindProperty(SupportsGet = true, Name = "n")]
    public int? Removed { get; set; }

    public BasketContents? Contents { get; private set; }

    /// <summary>The line whose quantity could not be read.</summary>
    public string? ErrorSku { get; private set; }

    /// <summary>Something was put in and the browser came back without the cookie that remembers it (promise S88).</summary>
    public bool IsRefusedByBrowser => Notice is BasketNotice.Added && reference.Current is null;

    public long? FreeFromInCents => terms.Delivery.FreeFromInCents;

    /// <summary>With the way of delivery that is chosen beforehand, so that the total is known before checkout (U25).</summary>
    public OrderAmounts Amounts => Contents!.Amounts(terms.Delivery.PriceInCents(First, Contents.ItemsInCents));

    /// <summary>The ways for this parcel in Belgium; the law wants limits told before ordering starts (law W3).</summary>
    public IReadOnlyList<DeliveryWay> Offered => terms.Delivery.Offered(Contents!.WeightInGrams);

    public string? Promise => terms.Promise(First);

    private DeliveryWay First => terms.Delivery.First(Contents!.WeightInGrams);

    /// <summary>The order that was placed from exactly this basket and waits for payment.</summary>
    public OpenOrder? Unpaid { get; private set; }

    public string? PayToken => Unpaid is null ? null : tokens.Create(PublicPages.OrderToken, Unpaid.Id, Unpaid.LinkVersion);

    public string? NameOf(string? sku) => Contents?.Lines.FirstOrDefault(l => l.Sku == sku)?.Name;

    public Task OnGetAsync(CancellationToken cancellation) => Load(cancellation);

    public async Task<IActionResult> OnPostChangeAsync(CancellationToken cancellation)
    {
        var form = await Request.ReadFormAsync(cancellation);
        var sku = form["Sku"].FirstOrDefault() ?? "";
        if (Quantities.Read(form["Quantity"]) is not { } quantity)
        {
            ErrorSku = sku;
            await Load(cancellation);
            return Page();
        }

        return await mediator.Send(new ChangeQuantity(reference.Current, sku, quantity), cancellation) switch
        {
            ChangeQuantityOutcome.Changed => Again(BasketNotice.Changed, sku),
            ChangeQuantityOutcome.NotThere => Again(null, null),
            _ => throw new UnreachableException(),
        };
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellation)
    {
        var sku = (await Request.ReadFormAsync(cancellation))["Sku"].FirstOrDefault() ?? "";
        return await mediator.Send(new RemoveFromBasket(reference.Current, sku), cancellation) switch
        {
            RemoveFromBasketOutcome.Removed removed => Again(BasketNotice.Removed, sku, removed.Quantity),
            RemoveFromBasketOutcome.NotThere => Again(null, null),
            _ => throw new UnreachableException(),
        };
    }

    private async Task Load(CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        Contents = await reader.Read(reference.Current, Cultures.Current, cancellation);
        if (Contents is not null && await reader.UnpaidOrder(Contents.Id, cancellation) is { } unpaid && unpaid.BasketVersion == Contents.Version)
        {
            Unpaid = unpaid;
        }
    }

    private RedirectToPageResult Again(BasketNotice? notice, string? sku, int? n = null) =>
        RedirectToPage(PublicPages.Basket, null, new { culture = Cultures.Current, notice, sku, n });
}
