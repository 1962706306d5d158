using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Ordering.Payments;
using LaBelleCerise.Ordering.Payments.Notices;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Payments;

/// <summary>The payments and the notices that wait for staff; the filter stands in the address.</summary>
[RequiresPermission(PaymentPermissions.Payments)]
internal sealed class ListPayments(OrderingDb db, NoticeBook notices, StaffReads staffReads, PaymentSettler settler, IMediator mediator) : PageModel
{
    private const int PageSize = 50;

    /// <summary>A state, or <c>trouble</c>; empty shows all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    /// <summary>The beginning of an order number.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Which page, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>What the last button did; also the key of its text.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public IReadOnlyList<PaymentRow> Payments { get; private set; } = [];

    public bool HasMore { get; private set; }

    public IReadOnlyList<PaymentNotice> Parked { get; private set; } = [];

    public int TroubleCount { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var opening = await staffReads.Open(db, Purpose.Payment, "payments", cancellation);
        var payments = db.Open<Payment>(opening);
        TroubleCount = await payments.CountAsync(p => p.Trouble != null, cancellation);
        var found = await Filtered(payments).OrderByDescending(p => p.CreatedAt).ThenByDescending(p => p.Id).Skip((Math.Clamp(Number, 1, 1000) - 1) * PageSize).Take(PageSize + 1)
            .Select(p => new PaymentRow(p.Id, p.OrderId, p.ProviderOrderId, p.AmountInCents, p.RefundedInCents, p.State, p.ProviderStatus, p.Method, p.TransactionId, p.Trouble, p.CreatedAt))
            .ToListAsync(cancellation);
        (Payments, HasMore) = ([.. found.Take(PageSize)], found.Count > PageSize);
        Parked = await notices.Rows.AsNoTracking().Where(n => n.State == NoticeState.Parked).OrderByDescending(n => n.ReceivedAt).Take(PageSize).ToListAsync(cancellation);
    }

    /// <summary>Asks the provider about a payment now, whatever blocked it.</summary>
    public async Task<IActionResult> OnPostAskAsync(Guid id, CancellationToken cancellation)
    {
        if (!await db.PaymentRows().AnyAsync(p => p.Id == id, cancellation))
        {
            return NotFound();
        }

        return Back(await settler.Ask(id, isByStaff: true, cancellation) ? "Asked" : "NoAnswer");
    }

    /// <summary>Staff looked at a payment: it leaves the list.</summary>
    public async Task<IActionResult> OnPostSeenAsync(Guid id, CancellationToken cancellation) =>
        await mediator.Send(new FlagPayment(id, Trouble: null), cancellation) is FlagPaymentOutcome.Flagged ? Back("Seen") : NotFound();

    /// <summary>Staff looked at a parked notice: it leaves the list.</summary>
    public async Task<IActionResult> OnPostDismissAsync(Guid id, CancellationToken cancellation)
    {
        await notices.Dismiss(id, cancellation);
        return Back("Seen");
    }

    private IQueryable<Payment> Filtered(IQueryable<Payment> payments)
    {
        if (State is "trouble")
        {
            payments = payments.Where(p => p.Trouble != null);
        }
        else if (Enum.TryParse<PaymentState>(State, ignoreCase: true, out var state))
        {
            payments = payments.Where(p => p.State == state);
        }

        return Q?.Trim().ToUpperInvariant() is { Length: > 0 and <= 50 } start ? payments.Where(p => p.ProviderOrderId.StartsWith(start)) : payments;
    }

    private RedirectToPageResult Back(string done) => RedirectToPage(null, new { State, Q, p = Number, Done = done });
}
