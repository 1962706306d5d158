using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Orders;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Pages.Orders;

/// <summary>The orders of the signed-in shopper: placed while signed in, or as a guest from a mailbox that is proven to be theirs (shop behaviour 44).</summary>
[SignedInPosts]
[LocalizedPage("account/bestellingen", "compte/commandes", "konto/bestellungen", "account/orders")]
internal sealed class ShowMyOrders(OrderingDb db, CurrentPerson person, SignedTokens tokens) : PageModel
{
    private const int PageSize = 50;

    public IReadOnlyList<OwnOrder> Orders { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        if (person.ShopperId is not { } shopper)
        {
            return RedirectToPage(PublicPages.SignIn, new { culture = Cultures.Current });
        }

        var email = person.ProvenEmail;
        Orders = await db.Open<Order>(Opening.ByPerson(Purpose.Account))
            .Where(o => o.ShopperId == shopper || (email != null && o.ShopperId == null && o.Email == email))
            .OrderByDescending(o => o.PlacedAt).Take(PageSize)
            .Select(o => new OwnOrder(o.Id, o.LinkVersion, o.Number, o.PlacedAt, o.State, o.TotalInCents, o.Lines.Sum(l => l.Quantity))).ToListAsync(cancellation);
        return Page();
    }

    public string TokenOf(OwnOrder order) => tokens.Create(PublicPages.OrderToken, order.Id, order.LinkVersion);
}
