using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Orders;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Payments;

/// <summary>What the payment pages show of an order; nothing of it says who ordered what.</summary>
internal sealed record PayableOrder(Guid Id, int LinkVersion, string Number, string Culture, OrderState State, long TotalInCents, DateTimeOffset LapsesAt, long RefundDueInCents)
{
    public bool IsPaid => State is OrderState.Paid or OrderState.Packed or OrderState.Shipped or OrderState.Delivered;

    /// <summary>Whether it can be paid now.</summary>
    public bool CanBePaid(DateTimeOffset now) => State is OrderState.AwaitingPayment && LapsesAt > now;

    /// <summary>The order that a link opens; null when the link is not ours or was revoked.</summary>
    public static async Task<PayableOrder?> ByLink(OrderingDb db, SignedTokens tokens, string? token, CancellationToken cancellation)
    {
        if (tokens.Read(PublicPages.OrderToken, token) is not { } link)
        {
            return null;
        }

        return await db.Open<Order>(Opening.ByPerson(Purpose.Payment)).Where(o => o.Id == link.Id && o.LinkVersion == link.Version)
            .Select(o => new PayableOrder(o.Id, o.LinkVersion, o.Number, o.Culture, o.State, o.TotalInCents, o.LapsesAt, o.RefundDueInCents)).SingleOrDefaultAsync(cancellation);
    }
}
