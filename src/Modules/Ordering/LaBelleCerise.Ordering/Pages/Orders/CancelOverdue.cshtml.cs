using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Pages.Withdrawals;
using LaBelleCerise.Ordering.Withdrawals;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Pages.Orders;

/// <summary>Whoever waits longer than was agreed may cancel: asked once more, then done (law W10).</summary>
[LocalizedPage("bestelling/{token}/te-laat", "commande/{token}/en-retard", "bestellung/{token}/zu-spaet", "order/{token}/overdue")]
internal sealed class CancelOverdue(OrderingDb db, SignedTokens tokens, WithdrawalDoor door, IMediator mediator, TimeProvider clock) : PageModel
{
    public string Token { get; private set; } = "";

    public string Number { get; private set; } = "";

    public string FormId { get; private set; } = "";

    public DateOnly Deadline { get; private set; }

    /// <summary>Whether it is with the carrier: the money then waits for the parcel to come back.</summary>
    public bool IsUnderWay { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellation)
    {
        Response.KeepPrivate();
        if (await ByLink(token, cancellation) is not { } order)
        {
            return NotFound();
        }

        if (order.Kind is CustomerKind.Business || !DeliveryDeadline.IsOver(order, clock.GetUtcNow()))
        {
            return Follow(token);
        }

        (Token, Number, FormId, Deadline, IsUnderWay) = (token, order.Number, door.NewForm(), DeliveryDeadline.Of(order), order.State is OrderState.Shipped);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string token, [FromForm(Name = "form")] string? posted, CancellationToken cancellation)
    {
        Response.KeepPrivate();
        if (await ByLink(token, cancellation) is not { } order)
        {
            return NotFound();
        }

        return door.Read(posted) is { } form && await mediator.Send(new EndOverdue(form, order.Id), cancellation) is EndOverdueOutcome.Cancelled done
            ? RedirectToPage("/Withdrawals/ShowReceipt", new { culture = Cultures.Current, token = door.ReceiptToken(done.WithdrawalId) })
            : Follow(token);
    }

    private RedirectToPageResult Follow(string token) => RedirectToPage(PublicPages.FollowOrder, new { culture = Cultures.Current, token });

    private async Task<Order?> ByLink(string token, CancellationToken cancellation) => tokens.Read(PublicPages.OrderToken, token) is { } link
        ? await db.Open<Order>(WithdrawalDesk.Rights).AsNoTracking().SingleOrDefaultAsync(o => o.Id == link.Id && o.LinkVersion == link.Version, cancellation)
        : null;
}
