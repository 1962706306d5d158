using System.Diagnostics;
using System.Globalization;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Withdrawals;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Withdrawals;

/// <summary>One withdrawal: what was stated, and what to do now.</summary>
[RequiresPermission(OrderingPermissions.Orders)]
internal sealed class ShowWithdrawal(OrderingDb db, StaffReads staffReads, CurrentPerson person, IMediator mediator, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The version that the page showed.</summary>
    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public Dictionary<Guid, int> Sellable { get; set; } = [];

    /// <summary>Euro, with comma or point.</summary>
    [BindProperty]
    public string? Amount { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Withdrawal Withdrawal { get; private set; } = null!;

    public Order Order { get; private set; } = null!;

    /// <summary>A key of the page's texts: why the step was not done.</summary>
    public string? Problem { get; private set; }

    public DateOnly Today => BrusselsDays.Of(clock.GetUtcNow());

    private Guid Staff => person.StaffId ?? throw new InvalidOperationException("Only signed-in staff reach this page.");

    private string? Given => Reason?.Trim() is { Length: >= 3 and <= 200 } reason ? reason : null;

    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => Show(null, cancellation);

    public Task<IActionResult> OnPostTakeOutAsync(CancellationToken cancellation) => Step(new WithdrawalStep.TakeOut(), cancellation);

    public Task<IActionResult> OnPostLetGoAsync(CancellationToken cancellation) => Step(new WithdrawalStep.LetGo(), cancellation);

    public Task<IActionResult> OnPostGoodsAsync(CancellationToken cancellation) => Step(new WithdrawalStep.GoodsBack(Sellable), cancellation);

    public Task<IActionResult> OnPostProofAsync(CancellationToken cancellation) => Step(new WithdrawalStep.ProofSeen(), cancellation);

    public Task<IActionResult> OnPostAcceptAsync(CancellationToken cancellation) => Step(new WithdrawalStep.Accept(), cancellation);

    public Task<IActionResult> OnPostDeclineAsync(CancellationToken cancellation) =>
        Given is { } reason ? Step(new WithdrawalStep.Decline(reason), cancellation) : Show("Reason", cancellation);

    public Task<IActionResult> OnPostRefundedAsync(CancellationToken cancellation) => (Cents(Amount), Given) switch
    {
        (null, _) => Show("Amount", cancellation),
        (_, null) => Show("Reason", cancellation),
        ({ } cents, { } reference) => Step(new WithdrawalStep.Refunded(cents, reference), cancellation),
    };

    private static long? Cents(string? typed) =>
        decimal.TryParse(typed?.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var euro)
            && euro is >= 0 and < 1_000_000 && decimal.Truncate(euro * 100) == euro * 100
            ? (long)(euro * 100)
            : null;

    private async Task<IActionResult> Step(WithdrawalStep step, CancellationToken cancellation) =>
        await mediator.Send(new WorkOnWithdrawal(Id, Version, Staff, person.StaffName, step), cancellation) switch
        {
            WorkOnWithdrawalOutcome.Done => Redirect($"/admin/withdrawals/{Id}"),
            WorkOnWithdrawalOutcome.Stale => await Show("Stale", cancellation),
            WorkOnWithdrawalOutcome.NotNow => await Show("NotNow", cancellation),
            WorkOnWithdrawalOutcome.NotFound => NotFound(),
            _ => throw new UnreachableException(),
        };

    private async Task<IActionResult> Show(string? problem, CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        Problem = problem;
        db.ChangeTracker.Clear();
        var opening = await staffReads.Open(db, Purpose.AfterSales, $"withdrawal:{Id}", cancellation);
        var withdrawal = await db.Open<Withdrawal>(opening).AsNoTracking().Include(w => w.Lines).SingleOrDefaultAsync(w => w.Id == Id, cancellation);
        if (withdrawal is null || await db.Open<Order>(opening).AsNoTracking().SingleOrDefaultAsync(o => o.Id == withdrawal.OrderId, cancellation) is not { } order)
        {
            return NotFound();
        }

        (Withdrawal, Order) = (withdrawal, order);
        ModelState.Clear();
        return Page();
    }
}
