using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace LaBelleCerise.Drills;

/// <summary>docs/operate.md is true: its commands are run as they stand there, in a folder of their own, to a shop in production behind nginx with TLS.</summary>
/// <remarks>What only a service manager can do (systemctl) is done here as it would: the unit's command with the unit's environment file.</remarks>
public sealed partial class OperateDrill(ITestOutputHelper output) : IAsyncLifetime
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
            own[name] = $"{FreePort()}";
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
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "operate.md"), patience.Token);
        var settings = WithOwn(Blocks(page, "tried settings"));

        output.WriteLine(await Run(settings + Blocks(page, "tried"), patience.Token));
        output.WriteLine($"published, configured and migrated after {Stopwatch.GetElapsedTime(since).TotalSeconds:0} s");
        Assert.True(OperatingSystem.IsLinux() && File.GetUnixFileMode(Path.Combine(own["ETC"], "shop.env")) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        var shop = StartUnit();
        StartNginx();
        await UntilReady(patience.Token);
        output.WriteLine($"ready after {Stopwatch.GetElapsedTime(since).TotalSeconds:0} s");

        var running = await Run(settings + Blocks(page, "tried running"), patience.Token);
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

    private static string Blocks(string page, string mark) =>
        string.Concat(Block().Matches(page).Where(b => b.Groups["mark"].Value == mark).Select(b => b.Groups["text"].Value));

    /// <summary>The settings of section 1, with those of this machine in the place of the example's.</summary>
    private string WithOwn(string settings) => string.Concat(settings.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
        line.Split('=')[0] is var name && own.TryGetValue(name, out var value) ? $"{name}={value}\n" : line + "\n"));

    private async Task<string> Run(string script, CancellationToken cancellation)
    {
        var file = Path.Combine(root.FullName, $"{Guid.NewGuid():N}.sh");
        await File.WriteAllTextAsync(file, "set -euo pipefail\n" + script, cancellation);
        var start = new ProcessStartInfo("bash", [file]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(k => k.Contains("__", StringComparison.Ordinal) || k.StartsWith("ASPNETCORE_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation);
        Assert.True(process.ExitCode == 0, $"The page's commands ended with {process.ExitCode}:{Environment.NewLine}{await said}{await complained}");
        return await said;
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

    /// <summary>Debian's own nginx.conf includes the page's file; this one does the same without its folders.</summary>
    private void StartNginx()
    {
        var folder = Path.Combine(root.FullName, "nginx");
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "nginx.conf");
        File.WriteAllText(file, $$"""
            daemon off; pid {{folder}}/pid; error_log stderr;
            events { }
            http {
              client_body_temp_path {{folder}}/body; proxy_temp_path {{folder}}/proxy; fastcgi_temp_path {{folder}}/f; uwsgi_temp_path {{folder}}/u; scgi_temp_path {{folder}}/s;
              include {{own["ETC"]}}/nginx.conf;
            }
            """);
        Remember(Process.Start(new ProcessStartInfo("nginx", ["-p", folder, "-c", file]) { RedirectStandardOutput = true, RedirectStandardError = true })!);
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

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    [GeneratedRegex("^```sh (?<mark>tried[a-z ]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
