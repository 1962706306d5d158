using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Security.Turns;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Withdrawals;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Pages.Withdrawals;

/// <summary>Who stands at the withdrawal function: what is known of them, and whether it is a robot.</summary>
internal sealed class WithdrawalDoor(OrderingDb db, FormIds forms, SignedTokens tokens, CurrentPerson person, TurnKeys turns)
{
    private const string Form = "withdrawal";
    private const string Receipt = "withdrawal-receipt";

    public string NewForm() => forms.Issue(Form);

    public Guid? Read(string? posted) => forms.Read(Form, posted);

    public bool IsTooFast(string? posted) => forms.AgeOf(Form, posted) < WithdrawalLimits.FastestHuman;

    /// <summary>The address of a receipt, for who made the statement.</summary>
    public string ReceiptToken(Guid withdrawal) => tokens.Create(Receipt, withdrawal, 1);

    public Guid? ReadReceipt(string? token) => tokens.Read(Receipt, token)?.Id;

    /// <summary>What the form may know: who holds an order's link or is signed in has shown already that the order is theirs.</summary>
    public async Task<Prefill?> KnownOrder(string? token, CancellationToken cancellation)
    {
        var orders = db.Open<Order>(WithdrawalDesk.Rights).AsNoTracking();
        if (tokens.Read(PublicPages.OrderToken, token) is { } link)
        {
            return await First(orders.Where(o => o.Id == link.Id && o.LinkVersion == link.Version), cancellation);
        }

        var email = person.ProvenEmail;
        return person.ShopperId is { } shopper
            ? await First(orders.Where(o => (o.ShopperId == shopper || (email != null && o.ShopperId == null && o.Email == email))
                && o.State != OrderState.Lapsed && o.State != OrderState.Cancelled), cancellation)
            : null;
    }

    /// <summary>What a wrong guess counts under.</summary>
    public IReadOnlyList<TurnKey> TurnsOf(HttpContext context, string number) =>
    [
        turns.Of("withdrawal-order", number, WithdrawalLimits.MissesPerOrderAndHour),
        .. turns.OfClient("withdrawal-client", context, WithdrawalLimits.MissesPerClientAndHour),
    ];

    private static Task<Prefill?> First(IQueryable<Order> orders, CancellationToken cancellation) => orders.OrderByDescending(o => o.PlacedAt)
        .Select(o => new Prefill(o.FirstName + " " + o.LastName, o.Number, o.Email)).FirstOrDefaultAsync(cancellation);
}
