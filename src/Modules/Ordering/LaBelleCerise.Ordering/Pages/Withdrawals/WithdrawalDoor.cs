using System.Globalization;
using System.Net;
using System.Net.Sockets;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Withdrawals;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Pages.Withdrawals;

/// <summary>Who stands at the withdrawal function: what is known of them, and whether it is a robot.</summary>
internal sealed class WithdrawalDoor(OrderingDb db, FormIds forms, SignedTokens tokens, CurrentPerson person, TimeProvider clock)
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

    /// <summary>A trace of a wrong guess, should this be one.</summary>
    public Miss TraceOf(HttpContext context, string number)
    {
        var now = clock.GetUtcNow();
        var day = now.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        return new Miss
        {
            Id = Guid.CreateVersion7(now),
            ClientHash = Network(context.Connection.RemoteIpAddress) is { } network ? tokens.KeyedHash($"withdrawal-client:{day}", network) : null,
            OrderHash = tokens.KeyedHash($"withdrawal-order:{day}", number),
            At = now,
        };
    }

    private static Task<Prefill?> First(IQueryable<Order> orders, CancellationToken cancellation) => orders.OrderByDescending(o => o.PlacedAt)
        .Select(o => new Prefill(o.FirstName + " " + o.LastName, o.Number, o.Email)).FirstOrDefaultAsync(cancellation);

    /// <summary>One household has one IPv4 address, or a whole /64 of IPv6.</summary>
    private static string? Network(IPAddress? address) => address switch
    {
        null => null,
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes(), 0, 8),
        _ => address.ToString(),
    };
}
