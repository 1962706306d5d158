using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace LaBelleCerise.Drills;

/// <summary>A shop and its outside systems as processes of their own, on one store that outlives them.</summary>
public sealed class DrillShop : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly TestDatabase database = new();
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(5) };
    private readonly Dictionary<string, string> settings = [];
    private readonly SemaphoreSlim journalTurn = new(1);
    private ChildProcess? world;
    private ChildProcess? host;

    public string BaseUrl { get; } = $"http://localhost:{FreePort()}";

    public string WorldUrl { get; } = $"http://127.0.0.1:{FreePort()}";

    /// <summary>The file in which buyers write the number of each order that was acknowledged to them.</summary>
    public string Journal => Path.Combine(database.Folder, "journal.txt");

    public static async Task<DrillShop> Open()
    {
        var shop = new DrillShop();
        var mailbox = Path.Combine(shop.database.Folder, "mailbox");
        Directory.CreateDirectory(mailbox);
        shop.world = ChildProcess.Start(ChildProcess.Built("Sandbox", "LaBelleCerise.Sandbox"), new Dictionary<string, string>(),
            "--urls", shop.WorldUrl, "--Sandbox:DataPath", Path.Combine(shop.database.Folder, "world"), "--Sandbox:MailFolder", mailbox, "--Sandbox:SmtpPort", "0",
            "--Sandbox:MultiSafepay:RetrySeconds", "2", "--Logging:LogLevel:Default", "Warning");
        foreach (var (key, value) in await shop.database.Create())
        {
            shop.settings[key] = value;
        }

        shop.settings["Shop:BaseUrl"] = shop.BaseUrl;
        shop.settings["Urls"] = shop.BaseUrl;
        shop.settings["Demo:Load"] = "true";
        shop.settings["Sandbox:Start"] = "false";
        shop.settings["Sandbox:Url"] = shop.WorldUrl;
        shop.settings["MultiSafepay:BaseUrl"] = $"{shop.WorldUrl}/multisafepay/v1/json";
        shop.settings["Mail:Folder"] = mailbox;
        await shop.WaitFor($"{shop.WorldUrl}/_control/health", shop.world);
        return shop;
    }

    /// <summary>Starts the host, or starts it again after a kill, and waits until it is ready.</summary>
    public async Task StartHost()
    {
        host = ChildProcess.Start(ChildProcess.Built("Host", "LaBelleCerise.Host"), Environment());
        await WaitFor($"{BaseUrl}/health/ready", host);
    }

    public void KillHost() => host!.Kill();

    /// <summary>Whether everything that was announced has arrived.</summary>
    public async Task<(int ExitCode, string Output)> Verify()
    {
        using var command = ChildProcess.Start(ChildProcess.Built("Host", "LaBelleCerise.Host"), Environment(),
            "verify", "--journal", Journal, "--provider", $"{WorldUrl}/_control/multisafepay/orders");
        using var patience = new CancellationTokenSource(Patience);
        var code = await command.Ended(patience.Token);
        return (code, command.Output);
    }

    /// <summary>The pages of all products that are for sale.</summary>
    public async Task<IReadOnlyList<string>> ProductPaths()
    {
        using var visitor = new Visitor(BaseUrl);
        var home = await visitor.Get("/nl");
        var paths = new List<string>();
        foreach (var category in home.All(".categories a").Select(a => a.GetAttribute("href")!))
        {
            paths.AddRange((await visitor.Get(category)).All(".product-card__name a").Select(a => a.GetAttribute("href")!));
        }

        return paths;
    }

    /// <summary>Writes down that an order's number was shown to its buyer.</summary>
    public async Task Acknowledge(string number)
    {
        await journalTurn.WaitAsync();
        try
        {
            await File.AppendAllLinesAsync(Journal, [number]);
        }
        finally
        {
            journalTurn.Release();
        }
    }

    /// <summary>Ends the payment of an order as its customer would on the provider's page.</summary>
    public async Task EndPaymentOf(string number, string status)
    {
        var orders = await ProviderOrders();
        var id = orders.Last(o => o.StartsWith(number, StringComparison.Ordinal));
        (await http.PostAsJsonAsync($"{WorldUrl}/_control/multisafepay/orders/{id}/outcome", new { status })).EnsureSuccessStatusCode();
    }

    /// <summary>Has the provider tell once more how every payment stands, as staff can from its dashboard.</summary>
    public async Task ResendAllNotices()
    {
        foreach (var id in await ProviderOrders())
        {
            (await http.PostAsJsonAsync($"{WorldUrl}/_control/notifications/resend/{id}", new { })).EnsureSuccessStatusCode();
        }
    }

    public async ValueTask DisposeAsync()
    {
        host?.Dispose();
        world?.Dispose();
        http.Dispose();
        journalTurn.Dispose();
        await database.DisposeAsync();
    }

    private async Task<List<string>> ProviderOrders() =>
        [.. (await http.GetFromJsonAsync<JsonArray>($"{WorldUrl}/_control/multisafepay/orders"))!.Select(o => o!["order_id"]!.GetValue<string>())];

    private Dictionary<string, string> Environment() => settings.ToDictionary(s => s.Key.Replace(":", "__", StringComparison.Ordinal), s => s.Value)
        .Append(new("ASPNETCORE_ENVIRONMENT", "Development")).ToDictionary();

    private async Task WaitFor(string address, ChildProcess process)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            try
            {
                if ((await http.GetAsync(address, patience.Token)).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                // Not listening yet.
            }

            if (process.HasExited)
            {
                throw new InvalidOperationException($"The process ended before it answered: {process.Output}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
