using System.Diagnostics;
using System.Text;

namespace LaBelleCerise.Modules.Tests.Host.Startup;

/// <summary>The host as a process of its own, as it is started by hand or by a service manager.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly StringBuilder answer = new();

    private HostProcess(Process process, string url)
    {
        this.process = process;
        Url = url;
        process.OutputDataReceived += (_, line) => Keep(line.Data, answer);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Url { get; }

    /// <summary>What it wrote so far.</summary>
    public string Output
    {
        get
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }

    /// <summary>What it wrote to standard output alone.</summary>
    public string Answer
    {
        get
        {
            lock (output)
            {
                return answer.ToString();
            }
        }
    }

    public static HostProcess Start(IEnumerable<KeyValuePair<string, string>> settings, params string[] args)
    {
        var build = new DirectoryInfo(AppContext.BaseDirectory);
        var source = Path.Combine(Repository.Root, "src", "Host");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(source, "bin", build.Parent!.Name, build.Name, "LaBelleCerise.Host.dll"), .. args])
        {
            WorkingDirectory = source,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var url = $"http://127.0.0.1:{FreePort.Take()}";
        start.Environment["urls"] = url;
        start.Environment["Sandbox__Start"] = "false";
        foreach (var (key, value) in settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return new HostProcess(Process.Start(start)!, url);
    }

    /// <summary>Waits until it ends by itself.</summary>
    public async Task<int> End()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    /// <summary>Waits until it answers.</summary>
    public async Task UntilItAnswers()
    {
        using var http = new HttpClient();
        for (var i = 0; i < 300; i++)
        {
            Assert.False(process.HasExited, Output);
            try
            {
                if ((await http.GetAsync($"{Url}/health/live")).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not yet.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }

        Assert.Fail($"The host does not answer: {Output}");
    }

    /// <summary>Waits until a word stands in its output; logs are written behind the answer.</summary>
    public async Task UntilItSays(string word)
    {
        for (var i = 0; i < 300 && !Output.Contains(word, StringComparison.Ordinal); i++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }

        Assert.Contains(word, Output);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private void Keep(string? line, StringBuilder? beside = null)
    {
        lock (output)
        {
            output.AppendLine(line);
            beside?.AppendLine(line);
        }
    }
}
