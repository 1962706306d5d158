using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Payments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Ordering.Pages.Payments;

/// <summary>The last page of ours before the provider's: placing an order ends here, and a link with a Refresh header leaves, for browsers apply form-action to redirects too (decisions 14).</summary>
/// <remarks>A GET that may open the provider's page, but once per order however often it is loaded: the payment's own row decides.</remarks>
[LocalizedPage("betalen/{token}", "payer/{token}", "bezahlen/{token}", "pay/{token}")]
internal sealed class StartPayment(OrderingDb db, SignedTokens tokens, PaymentStarter starter) : PageModel
{
    private const int LookAgainAfterSeconds = 2;

    public PayableOrder Order { get; private set; } = null!;

    public string Token { get; private set; } = "";

    /// <summary>The provider's page; null while it is being made, or when it could not be.</summary>
    public string? PageUrl { get; private set; }

    /// <summary>Whether the provider cannot be reached.</summary>
    public bool IsLost { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellation)
    {
        Response.KeepPrivate();
        if (await PayableOrder.ByLink(db, tokens, token, cancellation) is not { } order)
        {
            return NotFound();
        }

        (Order, Token) = (order, token);
        switch (await starter.Start(order.Id, order.LinkVersion, HttpContext.Connection.RemoteIpAddress?.ToString(), isAnew: false, cancellation))
        {
            case BeginPaymentOutcome.Leave leave:
                PageUrl = leave.PageUrl;
                Response.Refresh(0, leave.PageUrl);
                return Page();
            case BeginPaymentOutcome.Wait:
                Response.Refresh(LookAgainAfterSeconds, Request.Path);
                return Page();
            case BeginPaymentOutcome.Lost:
                IsLost = true;
                return Page();
            default:
                return RedirectToPage(PaymentAddresses.ReturnPage, new { culture = Cultures.Current, token });
        }
    }
}
