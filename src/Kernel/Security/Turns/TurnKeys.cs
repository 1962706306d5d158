using System.Globalization;
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

    /// <summary>The key of whoever sends a request, by <see cref="ClientNetwork"/>. None when the address is unknown.</summary>
    public IEnumerable<TurnKey> OfClient(string what, HttpContext context, int perHour) =>
        context.Connection.RemoteIpAddress is { } address ? [Of(what, ClientNetwork.Of(address), perHour)] : [];
}
