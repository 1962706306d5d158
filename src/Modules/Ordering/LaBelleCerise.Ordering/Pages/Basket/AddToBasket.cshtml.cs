using System.Diagnostics;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Baskets;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Ordering.Pages.Basket;

/// <summary>Where the product page's form goes; it always ends on the basket.</summary>
[LocalizedPage("mandje/erbij", "panier/ajouter", "warenkorb/dazu", "basket/add")]
internal sealed class AddToBasket(IMediator mediator, BasketReference reference) : PageModel
{
    public IActionResult OnGet() => ToBasket(null, null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var form = await Request.ReadFormAsync(cancellation);
        if (Quantities.Read(form["Quantity"]) is not { } quantity)
        {
            return ToBasket(BasketNotice.Quantity, null);
        }

        var sku = form["Sku"].FirstOrDefault() ?? "";
        switch (await mediator.Send(new PutInBasket(reference.Current, sku, quantity), cancellation))
        {
            case PutInBasketOutcome.Added added:
                reference.Give(added.BasketId);
                return ToBasket(BasketNotice.Added, sku);
            case PutInBasketOutcome.NotForSale:
                return ToBasket(BasketNotice.NotForSale, null);
            case PutInBasketOutcome.TooMany:
                return ToBasket(BasketNotice.TooMany, null);
            default:
                throw new UnreachableException();
        }
    }

    private RedirectToPageResult ToBasket(BasketNotice? notice, string? sku) => RedirectToPage(PublicPages.Basket, new { culture = Cultures.Current, notice, sku });
}
