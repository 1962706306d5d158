using System.Globalization;
using System.Net;
using System.Net.Sockets;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Messaging.Conversations;
using Microsoft.AspNetCore.Http;

namespace LaBelleCerise.Messaging.Pages.Contact;

/// <summary>Makes the traces behind the limits: keyed hashes under the day's date, so that no address is stored and two days cannot be joined (promise S34).</summary>
internal sealed class ClientTrace(SignedTokens tokens, TimeProvider clock)
{
    public ContactTrace Of(HttpContext context, string email)
    {
        var now = clock.GetUtcNow();
        var day = now.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        return new ContactTrace
        {
            Id = Guid.CreateVersion7(now),
            ClientHash = Network(context.Connection.RemoteIpAddress) is { } network ? tokens.KeyedHash($"contact-client:{day}", network) : null,
            EmailHash = tokens.KeyedHash($"contact-email:{day}", email.ToLowerInvariant()),
            At = now,
        };
    }

    /// <summary>One household has one IPv4 address, or a whole /64 of IPv6.</summary>
    private static string? Network(IPAddress? address) => address switch
    {
        null => null,
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes(), 0, 8),
        _ => address.ToString(),
    };
}
