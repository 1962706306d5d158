using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Pages.Withdrawals;
using LaBelleCerise.Ordering.Transfers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Pages.Orders;

/// <summary>One order for whoever has its link: what, how much, where it is (security O3).</summary>
[LocalizedPage("bestelling/{token}", "commande/{token}", "bestellung/{token}", "order/{token}")]
internal sealed class FollowOrder(OrderingDb db, SignedTokens tokens, OrderOutlook outlook, WithdrawalReader withdrawals, WithdrawalDoor door) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    public Order Order { get; private set; } = null!;

    /// <summary>How to transfer the money; null when nothing is waited for by transfer.</summary>
    public TransferNote? Transfer => outlook.Transfer(Order);

    /// <summary>Whether it can be paid online: also in place of a transfer, as long as none of it came in.</summary>
    public bool CanPayOnline => outlook.CanPayOnline(Order);

    /// <summary>The day on which it is there; null when it left, or no day was agreed.</summary>
    public string? Promise => outlook.Promise(Order);

    public IReadOnlyList<OrderEvent> Timeline { get; private set; } = [];

    public OwnWithdrawals Withdrawals { get; private set; } = null!;

    public string? TrackingUrl(Shipment parcel) => TrackingLinks.For(parcel.Carrier, parcel.TrackingNumber, Cultures.Current);

    public string ReceiptToken(MadeStatement made) => door.ReceiptToken(made.Id);

    /// <summary>The steps that are still to come.</summary>
    public IEnumerable<OrderEventKind> Ahead => Order.State switch
    {
        OrderState.AwaitingPayment => [OrderEventKind.Paid, OrderEventKind.Packed, OrderEventKind.Shipped, OrderEventKind.Delivered],
        OrderState.Paid => [OrderEventKind.Packed, OrderEventKind.Shipped, OrderEventKind.Delivered],
        OrderState.Packed => [OrderEventKind.Shipped, OrderEventKind.Delivered],
        OrderState.Shipped => [OrderEventKind.Delivered],
        _ => [],
    };

    /// <summary>An arrival happened on its day, which may have been noted later.</summary>
    public static DateOnly? ArrivedOn(OrderEvent happened) =>
        happened.Kind is OrderEventKind.Delivered or OrderEventKind.ParcelDelivered ? BrusselsDays.Read(happened.Detail) : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Response.KeepPrivate();
        if (tokens.Read(PublicPages.OrderToken, Token) is not { } link)
        {
            return NotFound();
        }

        var opening = Opening.ByPerson(Purpose.OrderStatus);
        var order = await db.Open<Order>(opening).AsNoTracking().Include(o => o.Lines.OrderBy(l => l.Position)).Include(o => o.Shipments.OrderBy(s => s.Position)).AsSplitQuery()
            .SingleOrDefaultAsync(o => o.Id == link.Id && o.LinkVersion == link.Version, cancellation);
        if (order is null)
        {
            return NotFound();
        }

        Order = order;
        Withdrawals = await withdrawals.Of(order, cancellation);
        Timeline = [.. (await db.Open<OrderEvent>(opening).AsNoTracking().Where(e => e.OrderId == order.Id).OrderBy(e => e.At).Take(200).ToListAsync(cancellation))
            .Where(e => OrderEvent.IsForCustomer(e.Kind)).OrderBy(e => e.At).ThenBy(e => e.Kind)];
        return Page();
    }
}
