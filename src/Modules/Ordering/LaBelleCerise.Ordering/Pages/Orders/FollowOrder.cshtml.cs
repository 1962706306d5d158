using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Transfers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Pages.Orders;

/// <summary>One order for whoever has its link: what, how much, where it is (security O3).</summary>
[LocalizedPage("bestelling/{token}", "commande/{token}", "bestellung/{token}", "order/{token}")]
internal sealed class FollowOrder(OrderingDb db, SignedTokens tokens, PromiseText promise, IOptionsMonitor<ShopIdentity> shop, IOptionsMonitor<OrderingOptions> options) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    public Order Order { get; private set; } = null!;

    /// <summary>How to transfer the money; null when nothing is waited for by transfer.</summary>
    public TransferNote? Transfer => TransferNote.Of(Order, shop.CurrentValue);

    /// <summary>Whether it can be paid online: also in place of a transfer, as long as none of it came in.</summary>
    public bool CanPayOnline => Order.State is OrderState.AwaitingPayment && options.CurrentValue.OnlineIsOn && Order.ReceivedInCents == 0;

    /// <summary>The day on which it is there; null when it left, or no day was agreed.</summary>
    public string? Promise => Order is { PromisedOn: { } day, State: OrderState.AwaitingPayment or OrderState.Paid or OrderState.Packed } ? promise.Kept(day) : null;

    public IReadOnlyList<OrderEvent> Timeline { get; private set; } = [];

    public string? TrackingUrl => TrackingLinks.For(Order.Carrier, Order.TrackingNumber, Cultures.Current);

    /// <summary>The steps that are still to come.</summary>
    public IEnumerable<OrderEventKind> Ahead => Order.State switch
    {
        OrderState.AwaitingPayment => [OrderEventKind.Paid, OrderEventKind.Packed, OrderEventKind.Shipped],
        OrderState.Paid => [OrderEventKind.Packed, OrderEventKind.Shipped],
        OrderState.Packed => [OrderEventKind.Shipped],
        _ => [],
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        // The address is the key: it must not leave by referrer, cache or search engine.
        Response.Headers.CacheControl = "no-store";
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers["X-Robots-Tag"] = "noindex";
        if (tokens.Read(PublicPages.OrderToken, Token) is not { } link)
        {
            return NotFound();
        }

        var opening = Opening.ByPerson(Purpose.OrderStatus);
        var order = await db.Open<Order>(opening).AsNoTracking().Include(o => o.Lines.OrderBy(l => l.Position))
            .SingleOrDefaultAsync(o => o.Id == link.Id && o.LinkVersion == link.Version, cancellation);
        if (order is null)
        {
            return NotFound();
        }

        Order = order;
        Timeline = [.. (await db.Open<OrderEvent>(opening).AsNoTracking().Where(e => e.OrderId == order.Id).OrderBy(e => e.At).Take(200).ToListAsync(cancellation))
            .Where(e => OrderEvent.IsForCustomer(e.Kind)).OrderBy(e => e.At).ThenBy(e => e.Kind)];
        return Page();
    }
}
