using System.Net;
using System.Net.Sockets;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Http;

namespace LaBelleCerise.Accounts.Throttling;

/// <summary>What a try is counted under: the account at this client, the account, the client; each with its own patience (security A5, A6).</summary>
internal sealed class TryKeys(SignedTokens tokens)
{
    private const int AtThisClient = 5;
    private const int ForTheAccount = 10;
    private const int ForTheClient = 30;

    /// <summary>Keys for an attempt at <paramref name="account"/>, the same whether it exists or not.</summary>
    public IReadOnlyList<TryKey> For(string door, string account, HttpContext http)
    {
        var client = ClientOf(http.Connection.RemoteIpAddress);
        var name = account.Trim().ToUpperInvariant();
        return
        [
            new(Hash($"{door}:{name}@{client}"), AtThisClient, IsForgiven: true),
            new(Hash($"{door}:{name}"), ForTheAccount, IsForgiven: true),
            new(Hash($"{door}:@{client}"), ForTheClient, IsForgiven: false),
        ];
    }

    private string Hash(string value) => tokens.KeyedHash("tries", value);

    /// <summary>An IPv6 client is its /64: it owns all addresses below.</summary>
    private static string ClientOf(IPAddress? address) => address is null ? "unknown"
        : address.AddressFamily == AddressFamily.InterNetworkV6 && !address.IsIPv4MappedToIPv6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.MapToIPv4().ToString();
}
