using System.Globalization;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Ordering.Orders;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Orders;

/// <summary>Orders, newest first, by view and search in the address; paged by seek, so that the last page is as fast as the first.</summary>
[RequiresPermission(OrderingPermissions.Orders)]
internal sealed class ListOrders(OrderingDb db, StaffReads staffReads) : PageModel
{
    public const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public OrderView View { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    /// <summary>The last order of the page before: its time in microseconds and its id.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<OrderRow> Orders { get; private set; } = [];

    /// <summary>Where the next page starts; null on the last.</summary>
    public string? Next { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var opening = await staffReads.Open(db, Purpose.Delivery, "list:orders", cancellation);
        var rows = await Filtered(db.Open<Order>(opening)).OrderByDescending(o => o.PlacedAt).ThenByDescending(o => o.Id).Take(PageSize + 1)
            .Select(o => new OrderRow(o.Id, o.Number, o.FirstName, o.LastName, o.PlacedAt, o.State, o.TotalInCents, o.RefundDueInCents)).ToListAsync(cancellation);
        Orders = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? $"{Orders[^1].PlacedAt.UtcTicks}_{Orders[^1].Id:N}" : null;
    }

    private IQueryable<Order> Filtered(IQueryable<Order> orders)
    {
        orders = View switch
        {
            OrderView.ToPay => orders.Where(o => o.State == OrderState.AwaitingPayment),
            OrderView.ToPack => orders.Where(o => o.State == OrderState.Paid),
            OrderView.ToShip => orders.Where(o => o.State == OrderState.Packed),
            OrderView.RefundDue => orders.Where(o => o.RefundDueInCents > 0),
            _ => orders,
        };
        if (Search?.Trim() is { Length: > 0 and <= 254 } text)
        {
            // Exact number or e-mail: both have an index, and nobody leafs through customers by a letter.
            var (number, email) = (text.ToUpperInvariant(), text.ToLowerInvariant());
            orders = orders.Where(o => o.Number == number || o.Email == email);
        }

        return Position() is var (at, id) ? orders.Where(o => o.PlacedAt < at || (o.PlacedAt == at && o.Id.CompareTo(id) < 0)) : orders;
    }

    private (DateTimeOffset At, Guid Id)? Position() =>
        After?.Split('_') is [var ticks, var id] && long.TryParse(ticks, CultureInfo.InvariantCulture, out var at)
            && at is > 0 and < 3_000_000_000_000_000_000 && Guid.TryParseExact(id, "N", out var key)
            ? (new DateTimeOffset(at, TimeSpan.Zero), key)
            : null;
}
