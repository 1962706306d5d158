using System.Diagnostics;
using System.Net;

namespace LaBelleCerise.Drills;

/// <summary>docs/operate.md is true: its commands are run as they stand there, in a folder of their own, to a shop in production behind nginx with TLS.</summary>
/// <remarks>What only a service manager can do (systemctl) is done here as it would: the unit's command with the unit's environment file.</remarks>
public sealed class OperateDrill(ITestOutputHelper output) : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("lbc-operate-");
    private readonly List<Process> started = [];
    private readonly Dictionary<string, string> own = [];

    public ValueTask InitializeAsync()
    {
        foreach (var (name, folder) in new[] { ("APP", "app"), ("ETC", "etc"), ("DATA", "data"), ("BACKUPS", "backups") })
        {
            own[name] = Path.Combine(root.FullName, folder);
        }

        foreach (var name in new[] { "HTTPS", "HTTP", "PORT" })
        {
            own[name] = $"{FreePort.Take()}";
        }

        own["MULTISAFEPAY_KEY"] = "an-account-of-nobody";
        own["DPD_USER"] = own["DPD_PASSWORD"] = "nobody";
        own["SMTP"] = "smtp.invalid";
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in started)
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync();
            }

            process.Dispose();
        }

        root.Delete(recursive: true);
    }

    [Fact]
    public async Task The_page_leads_from_an_empty_folder_to_a_shop_behind_nginx_and_to_a_restored_backup()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        var since = Stopwatch.GetTimestamp();
        var page = await OperatorsPage.Read(patience.Token);
        var settings = page.Settings(own);

        output.WriteLine(await OperatorsPage.Run(settings + page.Blocks("tried"), root.FullName, patience.Token));
        output.WriteLine($"published, configured and migrated after {Stopwatch.GetElapsedTime(since).TotalSeconds:0} s");
        Assert.True(OperatingSystem.IsLinux() && File.GetUnixFileMode(Path.Combine(own["ETC"], "shop.env")) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        var shop = StartUnit();
        Remember(Process.Start(OperatorsPage.Nginx(Path.Combine(root.FullName, "nginx"), Path.Combine(own["ETC"], "nginx.conf")))!);
        await UntilReady(patience.Token);
        output.WriteLine($"ready after {Stopwatch.GetElapsedTime(since).TotalSeconds:0} s");

        var running = await OperatorsPage.Run(settings + page.Blocks("tried running"), root.FullName, patience.Token);
        output.WriteLine(running);
        Assert.Contains("HTTP/2 200", running);
        Assert.Matches("(?i)strict-transport-security: max-age=31536000", running);
        Assert.Matches(@"(?m)^https://www\.labellecerise\.be/admin/join/\S+$", running);
        Assert.Contains("The shop is as it was at", running);
        Assert.Single(Directory.GetFiles(own["BACKUPS"], "*.backup"));
        await OnlyTheProxyIsBelieved(patience.Token);

        Process.Start("kill", ["-TERM", $"{shop.Id}"])!.Dispose();
        await shop.WaitForExitAsync(patience.Token);
        Assert.Equal(0, shop.ExitCode);
        output.WriteLine($"stopped after {Stopwatch.GetElapsedTime(since).TotalSeconds:0} s");
    }

    /// <summary>Over http visitors are sent to https; under another name nobody answers.</summary>
    private async Task OnlyTheProxyIsBelieved(CancellationToken cancellation)
    {
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
        using var plain = new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:{own["HTTP"]}/nl") { Headers = { Host = "www.labellecerise.be" } };
        using var moved = await http.SendAsync(plain, cancellation);
        Assert.Equal("https://www.labellecerise.be/nl", moved.Headers.Location?.ToString());
        using var stranger = new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:{own["PORT"]}/nl") { Headers = { Host = "evil.example" } };
        using var refused = await http.SendAsync(stranger, cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    /// <summary>Starts what the unit says, as systemd would.</summary>
    private Process StartUnit()
    {
        var unit = File.ReadAllLines(Path.Combine(own["ETC"], "labellecerise.service")).Where(l => l.Contains('=', StringComparison.Ordinal))
            .Select(l => l.Split('=', 2)).GroupBy(p => p[0]).ToDictionary(g => g.Key, g => g.Last()[1]);
        var command = unit["ExecStart"].Split(' ');
        Assert.Equal("/usr/bin/dotnet", command[0]);
        var start = new ProcessStartInfo("dotnet", command[1..]) { WorkingDirectory = unit["WorkingDirectory"], RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var line in File.ReadAllLines(unit["EnvironmentFile"]).Select(l => l.Split('=', 2)))
        {
            start.Environment[line[0]] = line[1];
        }

        return Remember(Process.Start(start)!);
    }

    private Process Remember(Process process)
    {
        // Read, so that a full pipe never stops it.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        started.Add(process);
        return process;
    }

    private async Task UntilReady(CancellationToken cancellation)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        while (true)
        {
            try
            {
                using var ask = new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:{own["PORT"]}/health/ready") { Headers = { Host = "www.labellecerise.be" } };
                using var answer = await http.SendAsync(ask, cancellation);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                Assert.DoesNotContain(started, p => p.HasExited);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellation);
        }
    }
}
