using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace LaBelleCerise.Kernel.Security.Turns;

/// <summary>Makes the keys under which turns are counted: hashes with the hour inside, so that nothing that is stored leads to a visitor (promise S34).</summary>
public sealed class TurnKeys(SignedTokens tokens, TimeProvider clock)
{
    /// <summary>The key of a value, e.g. an e-mail address.</summary>
    /// <param name="what">What is limited, e.g. <c>contact-email</c>; the same value counts apart under another name.</param>
    /// <param name="value">The value in the one form that counts, e.g. lower case.</param>
    /// <param name="perHour">How many turns it has in an hour.</param>
    public TurnKey Of(string what, string value, int perHour) =>
        new(tokens.KeyedHash($"{what}:{clock.GetUtcNow().ToString("yyyyMMddHH", CultureInfo.InvariantCulture)}", value), perHour);

    /// <summary>The key of whoever sends a request: one household has one IPv4 address, or a whole /64 of IPv6. None when the address is unknown.</summary>
    public IEnumerable<TurnKey> OfClient(string what, HttpContext context, int perHour) =>
        context.Connection.RemoteIpAddress is { } address ? [Of(what, Network(address), perHour)] : [];

    private static string Network(IPAddress address) =>
        address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
            ? Convert.ToHexString(address.GetAddressBytes(), 0, 8)
            : address.MapToIPv4().ToString();
}
