using System.Diagnostics;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Withdrawals;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Orders;

/// <summary>One order: what it is, what happened, and what to do now.</summary>
[RequiresPermission(OrderingPermissions.Orders)]
internal sealed class ShowOrder(OrderingDb db, StaffReads staffReads, CurrentPerson person, IMediator mediator, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The version that the page showed.</summary>
    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Carrier { get; set; }

    [BindProperty]
    public string? TrackingNumber { get; set; }

    /// <summary>Whether another parcel follows.</summary>
    [BindProperty]
    public bool More { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    /// <summary>The day in Brussels on which a parcel arrived, as a date field sends it.</summary>
    [BindProperty]
    public string? On { get; set; }

    /// <summary>Withdrawals of this order that wait for staff, oldest first.</summary>
    public IReadOnlyList<Guid> Withdrawals { get; private set; } = [];

    public Order Order { get; private set; } = null!;

    public IReadOnlyList<OrderEvent> Timeline { get; private set; } = [];

    /// <summary>Which versions of the shop's texts were agreed to.</summary>
    public string? TermsVersions { get; private set; }

    /// <summary>A key of the page's texts: why the step was not done.</summary>
    public string? Problem { get; private set; }

    public DateOnly Today => BrusselsDays.Of(clock.GetUtcNow());

    private Guid Staff => person.StaffId ?? throw new InvalidOperationException("Only signed-in staff reach this page.");

    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => Show(null, cancellation);

    public Task<IActionResult> OnPostPackAsync(CancellationToken cancellation) => Step(new OrderStep.Pack(), cancellation);

    public Task<IActionResult> OnPostShipAsync(CancellationToken cancellation) =>
        TrackingNumber?.Trim() is { Length: >= 4 and <= 40 } number && TrackingLinks.Carriers.Contains(Carrier!)
            ? Step(new OrderStep.Ship(Carrier!, number, !More), cancellation)
            : Show("TrackingNumber", cancellation);

    public async Task<IActionResult> OnPostDeliveredAsync(Guid parcel, CancellationToken cancellation) => BrusselsDays.Read(On) is not { } day
        ? await Show("WrongDay", cancellation)
        : await mediator.Send(new MarkDelivered(Id, parcel, day, Staff, person.StaffName), cancellation) switch
        {
            MarkDeliveredOutcome.Done or MarkDeliveredOutcome.Known => Done(),
            MarkDeliveredOutcome.WrongDay => await Show("WrongDay", cancellation),
            MarkDeliveredOutcome.NotFound => NotFound(),
            _ => throw new UnreachableException(),
        };

    public Task<IActionResult> OnPostMailAsync(CancellationToken cancellation) => Step(new OrderStep.Mail(Kind ?? ""), cancellation);

    public Task<IActionResult> OnPostLinkAsync(CancellationToken cancellation) => Step(new OrderStep.ChangeLink(), cancellation);

    public Task<IActionResult> OnPostRefundedAsync(CancellationToken cancellation) =>
        Given() is { } reason ? Step(new OrderStep.Refunded(reason), cancellation) : Show("Reason", cancellation);

    public async Task<IActionResult> OnPostCancelAsync(CancellationToken cancellation) => Given() is not { } reason
        ? await Show("Reason", cancellation)
        : await mediator.Send(new CancelOrder(Id, Staff, person.StaffName, reason), cancellation) switch
        {
            CancelOrderOutcome.Cancelled => Done(),
            CancelOrderOutcome.TooLate => await Show("NotNow", cancellation),
            CancelOrderOutcome.NotFound => NotFound(),
            _ => throw new UnreachableException(),
        };

    private string? Given() => Reason?.Trim() is { Length: >= 3 and <= 200 } reason ? reason : null;

    private async Task<IActionResult> Step(OrderStep step, CancellationToken cancellation) =>
        await mediator.Send(new WorkOnOrder(Id, Version, Staff, person.StaffName, step), cancellation) switch
        {
            WorkOnOrderOutcome.Done => Done(),
            WorkOnOrderOutcome.Stale => await Show("Stale", cancellation),
            WorkOnOrderOutcome.NotNow => await Show("NotNow", cancellation),
            WorkOnOrderOutcome.NotFound => NotFound(),
            _ => throw new UnreachableException(),
        };

    private RedirectResult Done() => Redirect($"/admin/orders/{Id}");

    private async Task<IActionResult> Show(string? problem, CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        Problem = problem;
        var opening = await staffReads.Open(db, Purpose.Delivery, $"order:{Id}", cancellation);
        var order = await db.Open<Order>(opening).AsNoTracking().Include(o => o.Lines.OrderBy(l => l.Position)).Include(o => o.Shipments.OrderBy(s => s.Position))
            .AsSplitQuery().SingleOrDefaultAsync(o => o.Id == Id, cancellation);
        if (order is null)
        {
            return NotFound();
        }

        Order = order;
        await staffReads.About(order.Email, order.ShopperId, cancellation);
        Withdrawals = await db.Open<Withdrawal>(opening).Where(w => w.OrderId == Id && (w.State == WithdrawalState.Open || w.State == WithdrawalState.ToJudge))
            .OrderBy(w => w.StatedAt).Select(w => w.Id).Take(20).ToListAsync(cancellation);
        TermsVersions = await db.AgreedTerms.Where(t => t.Hash == order.TermsHash).Select(t => t.Versions).SingleOrDefaultAsync(cancellation);
        Timeline = [.. (await db.Open<OrderEvent>(opening).AsNoTracking().Where(e => e.OrderId == Id).OrderBy(e => e.At).Take(500).ToListAsync(cancellation))
            .OrderBy(e => e.At).ThenBy(e => e.Kind)];
        ModelState.Clear();
        return Page();
    }
}
