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
        var client = http.Connection.RemoteIpAddress is { } address ? ClientNetwork.Of(address) : "unknown";
        var name = account.Trim().ToUpperInvariant();
        return
        [
            new(Hash($"{door}:{name}@{client}"), AtThisClient, IsForgiven: true),
            new(Hash($"{door}:{name}"), ForTheAccount, IsForgiven: true),
            new(Hash($"{door}:@{client}"), ForTheClient, IsForgiven: false),
        ];
    }

    private string Hash(string value) => tokens.KeyedHash("tries", value);
}
