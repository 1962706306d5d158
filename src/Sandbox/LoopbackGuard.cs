using System.Net;

namespace LaBelleCerise.Sandbox;

/// <summary>The sandbox believes everyone who calls it, so it only ever listens to this machine.</summary>
internal static class LoopbackGuard
{
    public const string DefaultUrl = "http://127.0.0.1:5090";

    /// <exception cref="InvalidOperationException">An address is not loopback.</exception>
    public static void Check(IConfiguration configuration)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"] ?? string.Empty);
        var urls = (configuration["urls"] ?? DefaultUrl).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var url in urls.Concat(endpoints))
        {
            if (!IsLoopback(url))
            {
                throw new InvalidOperationException($"The sandbox listens on loopback only; '{url}' is not. Use --urls {DefaultUrl}.");
            }
        }
    }

    private static bool IsLoopback(string url)
        => Uri.TryCreate(url, UriKind.Absolute, out var uri)
            && (uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)));
}
