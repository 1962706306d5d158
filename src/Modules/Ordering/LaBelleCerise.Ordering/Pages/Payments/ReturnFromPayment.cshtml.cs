using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Payments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Pages.Payments;

/// <summary>Where the provider sends the browser back, paid or not. The address never says what happened: our own books do, after one question to the provider (security W6).</summary>
[LocalizedPage("betaling/{token}", "paiement/{token}", "zahlung/{token}", "payment/{token}")]
internal sealed class ReturnFromPayment(OrderingDb db, SignedTokens tokens, PaymentSettler settler, TimeProvider clock) : PageModel
{
    private const int LookAgainAfterSeconds = 5;
    private static readonly TimeSpan PatienceWithProvider = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan KeepsLooking = TimeSpan.FromMinutes(15);

    public PayableOrder Order { get; private set; } = null!;

    public string Token { get; private set; } = "";

    /// <summary>What is true now; also the key of the texts.</summary>
    public string Standing { get; private set; } = "";

    public bool CanPayAgain => Standing is "Failed";

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellation)
    {
        Response.KeepPrivate();
        if (await PayableOrder.ByLink(db, tokens, token, cancellation) is not { } order)
        {
            return NotFound();
        }

        var payment = await Latest(order.Id, cancellation);
        if (!order.IsPaid && payment is { IsOpen: true } && ComesFromProvider && await Ask(payment.Id, cancellation))
        {
            order = (await PayableOrder.ByLink(db, tokens, token, cancellation))!;
            payment = await Latest(order.Id, cancellation);
        }

        (Order, Token, Standing) = (order, token, StandingOf(order, payment, clock.GetUtcNow()));
        if (Standing is "Waiting" && clock.GetUtcNow() - payment!.CreatedAt < KeepsLooking)
        {
            Response.Refresh(LookAgainAfterSeconds, Request.Path);
        }

        return Page();
    }

    /// <summary>The provider appends its reference; our own Refresh does not, so that the provider is asked once and not every five seconds.</summary>
    private bool ComesFromProvider => Request.Query.ContainsKey("transactionid") || Request.Query.ContainsKey("transaction_id");

    /// <summary>What the books say, in the words of this page.</summary>
    private static string StandingOf(PayableOrder order, Payment? payment, DateTimeOffset now)
    {
        if (order.IsPaid)
        {
            return "Paid";
        }

        if (payment is { Trouble: PaymentTrouble.AmountDiffers })
        {
            return "Checked";
        }

        if (order.RefundDueInCents > 0)
        {
            return "GoesBack";
        }

        if (!order.CanBePaid(now))
        {
            return order.State is OrderState.Cancelled ? "OrderCancelled" : "TooLate";
        }

        return payment is { State: PaymentState.Pending or PaymentState.Unknown or PaymentState.Asked } ? "Waiting" : "Failed";
    }

    private Task<Payment?> Latest(Guid orderId, CancellationToken cancellation) =>
        db.PaymentRows().AsNoTracking().Where(p => p.OrderId == orderId).OrderByDescending(p => p.Attempt).FirstOrDefaultAsync(cancellation);

    private async Task<bool> Ask(Guid paymentId, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(PatienceWithProvider);
        return await settler.Ask(paymentId, isByStaff: false, patience.Token);
    }
}
