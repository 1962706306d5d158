using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Payments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Pages.Orders;

/// <summary>Pays an order that still waits for its money: the same order, the same amount, the same hold, a new attempt where the last one ended.</summary>
[LocalizedPage("bestelling/{token}/betalen", "commande/{token}/payer", "bestellung/{token}/bezahlen", "order/{token}/pay")]
internal sealed class PayOrder(OrderingDb db, SignedTokens tokens, PaymentStarter starter, IOptionsMonitor<OrderingOptions> options, TimeProvider clock) : PageModel
{
    public PayableOrder Order { get; private set; } = null!;

    public string Token { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellation)
    {
        Response.KeepPrivate();
        if (await PayableOrder.ByLink(db, tokens, token, cancellation) is not { } order)
        {
            return NotFound();
        }

        (Order, Token) = (order, token);
        if (!options.CurrentValue.OnlineIsOn)
        {
            return ToOrder(token);
        }

        return order.CanBePaid(clock.GetUtcNow()) ? Page() : RedirectToPage(PaymentAddresses.ReturnPage, new { culture = Cultures.Current, token });
    }

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken cancellation)
    {
        Response.KeepPrivate();
        if (await PayableOrder.ByLink(db, tokens, token, cancellation) is not { } order)
        {
            return NotFound();
        }

        if (!options.CurrentValue.OnlineIsOn)
        {
            return ToOrder(token);
        }

        var begun = await starter.Start(order.Id, order.LinkVersion, HttpContext.Connection.RemoteIpAddress?.ToString(), isAnew: true, cancellation);
        var next = begun is BeginPaymentOutcome.Ended or BeginPaymentOutcome.NotPayable ? PaymentAddresses.ReturnPage : PaymentAddresses.StartPage;
        return RedirectToPage(next, new { culture = Cultures.Current, token });
    }

    /// <summary>The owner takes no online payments now: the order's page says how it can be paid.</summary>
    private RedirectToPageResult ToOrder(string token) => RedirectToPage(PublicPages.FollowOrder, new { culture = Cultures.Current, token });
}
