using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace LaBelleCerise.Benchmarks;

/// <summary>Starts a build of the shop on a demo store that exists, asks for a product page until it comes, and reads the process's memory (speed 7 and 8).</summary>
internal sealed partial class ColdStart : IAsyncDisposable
{
    private const int Pages = 500;
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("lbc-bench-");
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false });
    private readonly string url = $"http://127.0.0.1:{FreePort()}";
    private string product = "/nl";

    /// <summary>Lets a first start make the databases and the demo shop, and finds a product page.</summary>
    public async Task Prepare(string build)
    {
        using var shop = Launch(build);
        var home = await First("/nl");
        product = ProductLink().Match(home) is { Success: true } link ? link.Groups["path"].Value : throw new InvalidOperationException("The home page links to no product.");
        End(shop);
    }

    public async Task<Start> Measure(string build)
    {
        var since = Stopwatch.GetTimestamp();
        using var shop = Launch(build);
        await First(product);
        var took = Stopwatch.GetElapsedTime(since).TotalMilliseconds;
        var first = Memory(shop);
        for (var page = 0; page < Pages; page++)
        {
            (await http.GetAsync(url + (page % 2 == 0 ? "/nl" : product))).EnsureSuccessStatusCode().Dispose();
        }

        var loaded = Memory(shop);
        End(shop);
        return new Start(took, first, loaded);
    }

    public ValueTask DisposeAsync()
    {
        http.Dispose();
        data.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The environment Drill: production in everything but its outside systems, which nobody plays here.</summary>
    private Process Launch(string build)
    {
        var folder = Path.GetFullPath(build);
        // A Debug build keeps its static files beside the source, and knows where.
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "LaBelleCerise.Host.dll")]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        var key = Convert.ToBase64String(new byte[32]);
        foreach (var (name, value) in new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Drill", ["Urls"] = url, ["Shop__BaseUrl"] = url, ["AllowedHosts"] = "127.0.0.1", ["Storage__DataPath"] = data.FullName, ["Storage__Region"] = "BE",
            ["Demo__Load"] = "true", ["Security__TokenKey"] = key, ["Security__KeyRingKey"] = key, ["Backup__Key"] = key, ["MultiSafepay__ApiKey"] = "sandbox-api-key",
            ["MultiSafepay__BaseUrl"] = "http://127.0.0.1:9/v1/json", ["Dpd__BaseUrl"] = "http://127.0.0.1:9", ["Dpd__DelisId"] = "nobody", ["Dpd__Password"] = "nobody", ["Logging__LogLevel__Default"] = "Warning",
        })
        {
            start.Environment[name] = value;
        }

        var shop = Process.Start(start)!;
        shop.OutputDataReceived += (_, _) => { };
        shop.ErrorDataReceived += (_, _) => { };
        shop.BeginOutputReadLine();
        shop.BeginErrorReadLine();
        return shop;
    }

    private async Task<string> First(string path)
    {
        var patience = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(patience) < TimeSpan.FromMinutes(2))
        {
            try
            {
                using var answer = await http.GetAsync(url + path);
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return await answer.Content.ReadAsStringAsync();
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(5));
        }

        throw new InvalidOperationException("The shop did not answer within two minutes.");
    }

    private static double Memory(Process shop)
    {
        shop.Refresh();
        return shop.WorkingSet64 / 1024.0 / 1024.0;
    }

    private static void End(Process shop)
    {
        shop.Kill();
        shop.WaitForExit();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    [GeneratedRegex("product-card__name\"><a href=\"(?<path>[^\"]+)\"")]
    private static partial Regex ProductLink();
}
