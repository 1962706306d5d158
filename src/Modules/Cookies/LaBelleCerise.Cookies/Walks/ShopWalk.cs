using System.Text.RegularExpressions;
using LaBelleCerise.Cookies.Visits;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LaBelleCerise.Cookies.Walks;

/// <summary>Walks every public route of the running shop over its own loopback address, in three states of consent.</summary>
/// <remarks>It sees what the server sends: cookies, what a page would load, the content policy. What script stores in a browser, only the crawl in the browser tests sees.</remarks>
internal sealed partial class ShopWalk(WalkLine line, PublicRoutes routes, WalkInspector inspector, WalkerIdentity walker, IServer server)
{
    private const int MostFaults = 500;

    public async Task<WalkReport> Go(CancellationToken cancellation)
    {
        var start = Start();
        var samples = new RouteSamples(routes.All);
        await Learn(start, samples, cancellation);
        var (walked, cookies, faults) = (new List<WalkedRoute>(), new SortedSet<string>(StringComparer.Ordinal), new List<WalkFault>());
        foreach (var route in routes.All)
        {
            var statuses = new List<int>();
            foreach (var state in Enum.GetValues<WalkState>())
            {
                var answer = await line.Get(new Uri(start, samples.AddressOf(route)), walker.Host, walker.CookieOf(state), cancellation);
                statuses.Add(answer.Status);
                cookies.UnionWith(answer.Cookies);
                faults.AddRange(inspector.Inspect(answer, state, route.Shown, walker.Host.Split(':')[0]));
            }

            walked.Add(new(route.Shown, samples.HasSample(route), statuses));
        }

        return new(walked, [.. cookies], [.. faults.Take(MostFaults)]);
    }

    /// <summary>Each home, and one page of each kind that it leads to, tells the addresses of the others.</summary>
    private async Task Learn(Uri start, RouteSamples samples, CancellationToken cancellation)
    {
        foreach (var step in (int[])[1, 2])
        {
            foreach (var route in routes.All.Where(r => r.Culture.Length > 0 && (step == 2 || !r.Shown.Contains('{', StringComparison.Ordinal)) && samples.HasSample(r)))
            {
                samples.Learn((await line.Get(new Uri(start, samples.AddressOf(route)), walker.Host, null, cancellation)).Html);
            }
        }
    }

    /// <summary>Where this host listens, as seen from itself.</summary>
    private Uri Start()
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault(a => a.StartsWith("http://", StringComparison.Ordinal))
            ?? throw new InvalidOperationException("This host listens on no plain address that it could walk.");
        return new(AnyHost().Replace(address, "http://localhost"));
    }

    [GeneratedRegex(@"^http://(?:\+|\*|0\.0\.0\.0|\[::\])")]
    private static partial Regex AnyHost();
}
