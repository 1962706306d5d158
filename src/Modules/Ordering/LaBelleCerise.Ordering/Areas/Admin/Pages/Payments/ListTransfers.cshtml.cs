using System.Diagnostics;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Ordering.Amounts;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Payments;
using LaBelleCerise.Ordering.Transfers;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Payments;

/// <summary>Orders that wait for a bank transfer; what came in is found by its message or amount and booked here (promise S17).</summary>
[RequiresPermission(PaymentPermissions.Payments)]
internal sealed class ListTransfers(OrderingDb db, StaffReads staffReads, CurrentPerson person, FormIds formIds, IMediator mediator) : PageModel
{
    private const string Form = "record-transfer";
    private const int PageSize = 100;

    /// <summary>A message as the bank shows it, an amount, or an order number.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>What the last booking did; also the key of its text.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    /// <summary>The order of the last booking.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Number { get; set; }

    /// <summary>What is missing, or goes back, after it.</summary>
    [BindProperty(SupportsGet = true)]
    public long Cents { get; set; }

    public IReadOnlyList<TransferRow> Orders { get; private set; } = [];

    /// <summary>The order whose amount could not be read.</summary>
    public Guid? WrongId { get; private set; }

    public string? WrongAmount { get; private set; }

    public Task OnGetAsync(CancellationToken cancellation) => Load(cancellation);

    public async Task<IActionResult> OnPostAsync(Guid id, string? formId, string? amount, string? number, CancellationToken cancellation)
    {
        if (Euros.Read(amount) is not (> 0 and var cents) || formIds.Read(Form, formId) is not { } form)
        {
            (WrongId, WrongAmount, Done) = (id, amount, null);
            await Load(cancellation);
            return Page();
        }

        var staff = person.StaffId ?? throw new InvalidOperationException("Only signed-in staff reach this page.");
        return await mediator.Send(new RecordTransfer(id, form, cents, staff, person.StaffName), cancellation) switch
        {
            RecordTransferOutcome.Paid { SurplusInCents: > 0 and var surplus } => Back("TooMuch", number, surplus),
            RecordTransferOutcome.Paid => Back("Paid", number),
            RecordTransferOutcome.TooLittle little => Back("TooLittle", number, little.MissingInCents),
            RecordTransferOutcome.GoesBack => Back("GoesBack", number, cents),
            RecordTransferOutcome.Known => Back("Known", number),
            RecordTransferOutcome.NotFound => NotFound(),
            _ => throw new UnreachableException(),
        };
    }

    public string NewFormId() => formIds.Issue(Form);

    private async Task Load(CancellationToken cancellation)
    {
        var opening = await staffReads.Open(db, Purpose.Payment, "list:transfers", cancellation);
        Orders = await Found(db.Open<Order>(opening)).OrderBy(o => o.PlacedAt).ThenBy(o => o.Id).Take(PageSize)
            .Select(o => new TransferRow(o.Id, o.Number, o.TransferMessage!, o.State, o.TotalInCents, o.ReceivedInCents, o.PlacedAt, o.LapsesAt)).ToListAsync(cancellation);
    }

    /// <summary>Those that wait; a search also finds those that lapsed or were paid, for money comes late and twice.</summary>
    private IQueryable<Order> Found(IQueryable<Order> orders)
    {
        orders = orders.Where(o => o.TransferMessage != null);
        if (Q?.Trim() is not { Length: > 0 and <= 50 } text)
        {
            return orders.Where(o => o.State == OrderState.AwaitingPayment);
        }

        var (cents, digits, number) = (Euros.Read(text) ?? -1, string.Concat(text.Where(char.IsAsciiDigit)), text.ToUpperInvariant());
        return digits.Length >= 4
            ? orders.Where(o => o.Number == number || o.TotalInCents == cents || o.TotalInCents - o.ReceivedInCents == cents || o.TransferMessage!.Contains(digits))
            : orders.Where(o => o.Number == number || o.TotalInCents == cents || o.TotalInCents - o.ReceivedInCents == cents);
    }

    private RedirectToPageResult Back(string done, string? number, long cents = 0) => RedirectToPage(null, new { Done = done, Number = number, Cents = cents });
}
