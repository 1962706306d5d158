using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Orders;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Ordering.Widgets;

/// <summary>The dashboard's figures of what waits for staff: to pack, to ship, to pay back.</summary>
public sealed class OrdersToHandle : ViewComponent
{
    /// <summary>Draws it. Counts only: no person is opened by it. The store is internal, so that a public constructor could not name it.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var orders = HttpContext.RequestServices.GetRequiredService<OrderingDb>().Open<Order>(Opening.BySystem(Purpose.Delivery));
        var cancellation = HttpContext.RequestAborted;
        IReadOnlyList<(string Key, string View, int Count, string Look)> figures =
        [
            ("ToPack", "ToPack", await orders.CountAsync(o => o.State == OrderState.Paid, cancellation), "widget--wait"),
            ("ToShip", "ToShip", await orders.CountAsync(o => o.State == OrderState.Packed, cancellation), "widget--wait"),
            ("RefundDue", "RefundDue", await orders.CountAsync(o => o.RefundDueInCents > 0, cancellation), "widget--bad"),
        ];
        return View(figures);
    }
}
