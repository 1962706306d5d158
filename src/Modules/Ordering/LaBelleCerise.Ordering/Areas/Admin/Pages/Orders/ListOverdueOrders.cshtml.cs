using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Ordering.Orders;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Orders;

/// <summary>Paid orders that should have come by now, the longest overdue first: their customers may cancel (law W10).</summary>
[RequiresPermission(OrderingPermissions.Orders)]
internal sealed class ListOverdueOrders(OrderingDb db, StaffReads staffReads, TimeProvider clock) : PageModel
{
    public const int PageSize = 100;

    public IReadOnlyList<OverdueRow> Orders { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var opening = await staffReads.Open(db, Purpose.Delivery, "list:overdue-orders", cancellation);
        var orders = await db.Open<Order>(opening).AsNoTracking().Where(DeliveryDeadline.IsOver(clock.GetUtcNow()))
            .OrderBy(o => o.PlacedAt).Take(PageSize).ToListAsync(cancellation);
        Orders = [.. orders
            .Select(o => new OverdueRow(o.Id, o.Number, o.FirstName, o.LastName, o.State, DeliveryDeadline.Of(o), o.PromisedOn is not null, o.Carrier, o.TrackingNumber))
            .OrderBy(o => o.Deadline)];
    }
}
