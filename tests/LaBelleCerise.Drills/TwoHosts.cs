using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace LaBelleCerise.Drills;

/// <summary>One shop on PostgreSQL with two hosts behind nginx, set up as docs/operate.md section 11 says.</summary>
/// <remarks>TLS is left out, for the played provider calls back; <see cref="OperateDrill"/> has it.</remarks>
public sealed partial class TwoHosts : IAsyncLifetime
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("lbc-hosts-");
    private readonly ChildProcess?[] hosts = new ChildProcess?[2];
    private readonly string[] urls = [$"http://localhost:{FreePort.Take()}", $"http://localhost:{FreePort.Take()}"];
    private DrillShop? shop;
    private ChildProcess? nginx;

    /// <summary>The shop as visitors see it: through nginx.</summary>
    public DrillShop Shop => shop ?? throw new InvalidOperationException("The shop is not open yet.");

    /// <summary>What nginx complained of, for a drill that failed.</summary>
    public string Complaints => nginx!.Output;

    /// <summary>The first host's own address, which only an operator and this drill use.</summary>
    public string A => urls[0];

    /// <summary>The second host's own address.</summary>
    public string B => urls[1];

    /// <summary>What the first staff member knows and holds.</summary>
    public StaffKeys Owner { get; private set; } = null!;

    /// <summary>Signed in at the first host; the cookies count at both.</summary>
    public IReadOnlyDictionary<string, string> OwnersCookies { get; private set; } = new Dictionary<string, string>();

    public async ValueTask InitializeAsync()
    {
        Assert.True(TestDatabase.IsPostgres, "Several hosts need PostgreSQL: ./dev runs this drill there only.");
        var cancellation = TestContext.Current.CancellationToken;
        shop = await DrillShop.Open();
        await WriteConfiguration(cancellation);
        nginx = ChildProcess.Start(OperatorsPage.Nginx(Path.Combine(root.FullName, "nginx"), Path.Combine(root.FullName, "nginx.conf")));

        // Both at once on an empty database: one makes the schemas, the keys and the demo shop, the other finds them.
        await Task.WhenAll(Start(0), Start(1));
        await shop.FillShelves(100_000, cancellation);
        await shop.Quiet(cancellation);
        using var owner = new Visitor(A);
        Owner = await owner.JoinStaff(FirstStaffPath().Match(hosts[0]!.Output).Groups["path"].Value, "Olivia Owner", "owner@labellecerise.example", () => TimeProvider.System.GetUtcNow());
        OwnersCookies = owner.Cookies;
    }

    public async ValueTask DisposeAsync()
    {
        hosts[0]?.Dispose();
        hosts[1]?.Dispose();
        if (nginx is not null)
        {
            // Asked, not killed: its workers end with it, and with them what reads their output.
            nginx.Terminate();
            await nginx.Ended(CancellationToken.None);
            nginx.Dispose();
        }

        await (shop?.DisposeAsync() ?? ValueTask.CompletedTask);
        root.Delete(recursive: true);
    }

    /// <summary>Starts a host and waits until it is ready.</summary>
    public async Task Start(int which, string? killPoint = null)
    {
        hosts[which]?.Dispose();
        hosts[which] = Shop.StartOneOfSeveral(urls[which], killPoint);
        await Shop.UntilReady(urls[which], hosts[which]!);
    }

    /// <summary>Starts again who is down, for a drill that failed leaves its host so.</summary>
    public async Task BothServe()
    {
        foreach (var which in new[] { 0, 1 })
        {
            if (!IsAlive(which))
            {
                await Start(which);
            }
        }
    }

    /// <summary>SIGKILL.</summary>
    public void Kill(int which)
    {
        hosts[which]!.Kill();
        Shop.NoteDeath();
    }

    /// <summary>SIGTERM, and what the host answered to who asked whether it is ready until its door closed; then its exit code.</summary>
    public async Task<(int ExitCode, IReadOnlyList<HttpStatusCode> Readiness)> Stop(int which, CancellationToken cancellation)
    {
        using var http = new HttpClient();
        var answers = new List<HttpStatusCode>();
        hosts[which]!.Terminate();
        while (await Readiness(http, urls[which], cancellation) is { } answer)
        {
            answers.Add(answer);
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellation);
        }

        return (await hosts[which]!.Ended(cancellation), answers);
    }

    /// <summary>Waits until a host has ended itself at its kill point.</summary>
    public async Task Dies(int which, CancellationToken cancellation)
    {
        await hosts[which]!.Ended(cancellation);
        Shop.NoteDeath();
    }

    public bool IsAlive(int which) => !hosts[which]!.HasExited;

    public string OutputOf(int which) => hosts[which]!.Output;

    /// <summary>The owner at one host, signed in at the first.</summary>
    public Visitor OwnerAt(string url) => With(OwnersCookies, url);

    /// <summary>Someone who brings cookies along.</summary>
    public static Visitor With(IReadOnlyDictionary<string, string> cookies, string url)
    {
        var visitor = new Visitor(url);
        foreach (var (name, value) in cookies)
        {
            visitor.Cookies[name] = value;
        }

        return visitor;
    }

    private static async Task<HttpStatusCode?> Readiness(HttpClient http, string url, CancellationToken cancellation)
    {
        try
        {
            using var answer = await http.GetAsync($"{url}/health/ready", cancellation);
            return answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>Runs the page's blocks about nginx, and takes the hosts' settings from what they wrote.</summary>
    private async Task WriteConfiguration(CancellationToken cancellation)
    {
        var own = new Dictionary<string, string>
        {
            ["NAME"] = "localhost", ["ETC"] = root.FullName, ["HTTPS"] = PortOf(Shop.BaseUrl), ["HTTP"] = $"{FreePort.Take()}", ["PORT"] = PortOf(A), ["SECOND"] = PortOf(B),
        };
        var page = await OperatorsPage.Read(cancellation);
        await OperatorsPage.Run(page.Settings(own) + page.BlockAbout("tried", "$ETC/nginx.conf") + page.Blocks("tried two hosts"), root.FullName, cancellation);
        var config = Path.Combine(root.FullName, "nginx.conf");
        var lines = (await File.ReadAllLinesAsync(config, cancellation)).Where(l => !l.Contains("ssl_", StringComparison.Ordinal))
            .Select(l => l.Replace(" ssl http2", "", StringComparison.Ordinal).Replace("  listen ", "  listen 127.0.0.1:", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, lines.Count(l => l.StartsWith("  server 127.0.0.1:", StringComparison.Ordinal) && l.Contains("fail_timeout", StringComparison.Ordinal)));
        await File.WriteAllLinesAsync(config, lines, cancellation);
        foreach (var pair in (await File.ReadAllLinesAsync(Path.Combine(root.FullName, "shop.env"), cancellation)).Select(l => l.Split('=', 2)))
        {
            Shop.Configure(pair[0].Replace("__", ":", StringComparison.Ordinal), pair[1]);
        }

        // One file with the secrets on both hosts, as an operator has it.
        foreach (var key in new[] { "Security:TokenKey", "Security:KeyRingKey", "Backup:Key" })
        {
            Shop.Configure(key, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        }

        Shop.Configure("Proxy:Trusted", "127.0.0.1");
    }

    private static string PortOf(string url) => $"{new Uri(url).Port}";

    [GeneratedRegex(@"(?<path>/admin/first-staff/\S+)")]
    private static partial Regex FirstStaffPath();
}
