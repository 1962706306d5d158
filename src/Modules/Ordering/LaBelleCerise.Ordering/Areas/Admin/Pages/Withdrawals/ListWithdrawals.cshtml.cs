using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Withdrawals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Withdrawals;

/// <summary>Withdrawals: those to pay back by their due date, those to judge, and those that are done.</summary>
[RequiresPermission(OrderingPermissions.Orders)]
internal sealed class ListWithdrawals(OrderingDb db, StaffReads staffReads, TimeProvider clock) : PageModel
{
    public const int PageSize = 100;

    [BindProperty(SupportsGet = true)]
    public WithdrawalView View { get; set; }

    public DateOnly Today { get; private set; }

    public IReadOnlyList<WithdrawalRow> Withdrawals { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Today = BrusselsDays.Of(clock.GetUtcNow());
        var opening = await staffReads.Open(db, Purpose.AfterSales, "list:withdrawals", cancellation);
        var rows = await Filtered(db.Open<Withdrawal>(opening)).Take(PageSize)
            .Join(db.Open<Order>(opening), w => w.OrderId, o => o.Id, (w, o) => new
            {
                w.Id, o.Number, w.Name, w.StatedAt, w.Ground, w.State, w.RefundInCents, w.RefundDueOn, w.StopsShipping, Waits = w.AreGoodsExpected && w.GoodsBackAt == null && w.ProofSeenAt == null,
            }).ToListAsync(cancellation);
        Withdrawals = [.. rows
            .Select(w => new WithdrawalRow(w.Id, w.Number, w.Name, w.StatedAt, w.Ground, w.State, w.RefundInCents, w.RefundDueOn, w.StopsShipping ? "stop" : w.Waits ? "goods" : "refund"))
            .OrderBy(w => View is WithdrawalView.Done ? -w.StatedAt.UtcTicks : w.RefundDueOn.DayNumber)];
    }

    private IQueryable<Withdrawal> Filtered(IQueryable<Withdrawal> all) => View switch
    {
        WithdrawalView.ToJudge => all.Where(w => w.State == WithdrawalState.ToJudge).OrderBy(w => w.StatedAt),
        WithdrawalView.Done => all.Where(w => w.State == WithdrawalState.Settled || w.State == WithdrawalState.Declined).OrderByDescending(w => w.StatedAt),
        _ => all.Where(w => w.State == WithdrawalState.Open).OrderBy(w => w.RefundDueOn),
    };
}
