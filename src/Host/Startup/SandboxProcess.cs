using System.Diagnostics;
using LaBelleCerise.Kernel.Data;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Host.Startup;

/// <summary>On a developer's machine, starts the program that plays the outside systems, or uses the one that still runs.</summary>
/// <remarks>The host knows it by its address only: it is found beside the source and spoken to over HTTP like the real systems (ADR 0020).</remarks>
internal sealed partial class SandboxProcess(IConfiguration configuration, IOptions<StorageOptions> storage, IHostEnvironment environment, ILogger<SandboxProcess> log)
    : IHostedService, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(1) };
    private Process? child;
    private Task? start;

    /// <summary>Begins to start it, so that it comes up while the shop prepares itself.</summary>
    public void Begin() => start ??= Start(CancellationToken.None);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        Begin();
        return start!.WaitAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        child?.Kill();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        http.Dispose();
        if (Interlocked.Exchange(ref child, null) is { } started)
        {
            started.Kill();
            started.Dispose();
        }
    }

    private async Task Start(CancellationToken cancellation)
    {
        var url = configuration["Sandbox:Url"]!;
        if (await Answers(url, cancellation) || FindProgram() is not { } program)
        {
            return;
        }

        var data = storage.Value.DataPath;
        child = Process.Start(new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet",
        [
            program, "--urls", url, "--Sandbox:DataPath", Path.Combine(data, "sandbox"), "--Sandbox:MailFolder", configuration["Mail:Folder"] ?? Path.Combine(data, "mailbox"),
            "--Sandbox:SmtpPort", configuration["Sandbox:SmtpPort"] ?? "0", "--Logging:LogLevel:Default", "Warning",
        ]) { UseShellExecute = false, WorkingDirectory = Path.GetDirectoryName(program)! });
        await WaitUntilItAnswers(url, cancellation);
        LogStarted(log, url);
    }

    private async Task WaitUntilItAnswers(string url, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        while (!await Answers(url, patience.Token))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), patience.Token);
        }
    }

    private async Task<bool> Answers(string url, CancellationToken cancellation)
    {
        try
        {
            return (await http.GetAsync($"{url}/_control/health", cancellation)).IsSuccessStatusCode;
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>The sandbox as the same build made it; null when this host runs away from its source.</summary>
    private string? FindProgram()
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var build = Path.Combine(output.Parent?.Name ?? "Debug", output.Name);
        var program = Path.GetFullPath(Path.Combine(environment.ContentRootPath, "..", "Sandbox", "bin", build, "LaBelleCerise.Sandbox.dll"));
        return File.Exists(program) ? program : null;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The played outside systems answer at {Url}")]
    private static partial void LogStarted(ILogger log, string url);
}
