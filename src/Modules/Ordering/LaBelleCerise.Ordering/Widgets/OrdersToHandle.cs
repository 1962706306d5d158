using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Withdrawals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Ordering.Widgets;

/// <summary>The dashboard's figures of what waits for staff: to pack, to ship, to pay back, withdrawn, overdue.</summary>
public sealed class OrdersToHandle : ViewComponent
{
    /// <summary>Draws it. Counts only: no person is opened by it. The store is internal, so that a public constructor could not name it.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var services = HttpContext.RequestServices;
        var (db, now) = (services.GetRequiredService<OrderingDb>(), services.GetRequiredService<TimeProvider>().GetUtcNow());
        var (orders, withdrawals) = (db.Open<Order>(Opening.BySystem(Purpose.Delivery)), db.Open<Withdrawal>(Opening.BySystem(Purpose.AfterSales)));
        var (cancellation, today) = (HttpContext.RequestAborted, BrusselsDays.Of(now));
        IReadOnlyList<(string Key, string Path, int Count, string Look)> figures =
        [
            ("ToPack", "/admin/orders?view=ToPack", await orders.CountAsync(o => o.State == OrderState.Paid, cancellation), "widget--wait"),
            ("ToShip", "/admin/orders?view=ToShip", await orders.CountAsync(o => o.State == OrderState.Packed, cancellation), "widget--wait"),
            ("RefundDue", "/admin/orders?view=RefundDue", await orders.CountAsync(o => o.RefundDueInCents > 0, cancellation), "widget--bad"),
            ("Withdrawals", "/admin/withdrawals", await withdrawals.CountAsync(w => w.State == WithdrawalState.Open || w.State == WithdrawalState.ToJudge, cancellation), "widget--wait"),
            ("RefundsOverdue", "/admin/withdrawals", await withdrawals.CountAsync(
                w => w.State == WithdrawalState.Open && w.RefundDueOn < today && (!w.AreGoodsExpected || w.GoodsBackAt != null || w.ProofSeenAt != null), cancellation), "widget--bad"),
            ("Overdue", "/admin/orders/overdue", await orders.CountAsync(DeliveryDeadline.IsOver(now), cancellation), "widget--bad"),
        ];
        return View(figures);
    }
}
