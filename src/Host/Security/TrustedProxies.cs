using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace LaBelleCerise.Host.Security;

/// <summary>Believes what a proxy says about the visitor's address and https only when that proxy is named: <c>Proxy:Trusted</c>, addresses or networks, separated by commas.</summary>
/// <remarks>The Host header is never taken from a proxy's header: nginx passes the real one on, and links start with Shop:BaseUrl anyway.</remarks>
internal static class TrustedProxies
{
    public const string Key = "Proxy:Trusted";

    public static void UseTrustedProxies(this WebApplication app)
    {
        var trusted = Read(app.Configuration[Key]);
        if (trusted is null or { Count: 0 })
        {
            return;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        trusted.ForEach(options.KnownIPNetworks.Add);
        app.UseForwardedHeaders(options);
    }

    /// <summary>The networks that are named; null when one cannot be read.</summary>
    public static List<System.Net.IPNetwork>? Read(string? text)
    {
        var networks = new List<System.Net.IPNetwork>();
        foreach (var part in (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (IPAddress.TryParse(part, out var address))
            {
                networks.Add(new System.Net.IPNetwork(address, address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork ? 32 : 128));
            }
            else if (System.Net.IPNetwork.TryParse(part, out var network))
            {
                networks.Add(network);
            }
            else
            {
                return null;
            }
        }

        return networks;
    }
}
