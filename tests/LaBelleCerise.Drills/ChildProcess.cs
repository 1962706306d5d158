using System.Diagnostics;

namespace LaBelleCerise.Drills;

/// <summary>A program of ours in a process of its own, that a drill may kill at any moment.</summary>
public sealed class ChildProcess : IDisposable
{
    private readonly Process process;
    private readonly List<string> output = [];

    private ChildProcess(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>What it wrote so far.</summary>
    public string Output
    {
        get
        {
            lock (output)
            {
                return string.Join(Environment.NewLine, output);
            }
        }
    }

    public bool HasExited => process.HasExited;

    /// <summary>Starts a built program of this repository with the .NET host.</summary>
    public static ChildProcess Start(string program, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(program)!,
        };
        foreach (var (key, value) in environment)
        {
            start.Environment[key] = value;
        }

        return new ChildProcess(Process.Start(start)!);
    }

    /// <summary>Starts something else that a drill needs beside our programs.</summary>
    public static ChildProcess Start(ProcessStartInfo start) => new(Process.Start(start)!);

    /// <summary>The built program of a project in src.</summary>
    public static string Built(string folder, string assembly)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        return Path.Combine(Repository.Root, "src", folder, "bin", configuration, "net10.0", $"{assembly}.dll");
    }

    /// <summary>Ends it at once, as a power cut would for the process: SIGKILL.</summary>
    public void Kill()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.WaitForExit();
    }

    /// <summary>Asks it to end, as a service manager does: SIGTERM.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Waits for its own end.</summary>
    public async Task<int> Ended(CancellationToken cancellation)
    {
        await process.WaitForExitAsync(cancellation);
        return process.ExitCode;
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is not null)
        {
            lock (output)
            {
                output.Add(line);
            }
        }
    }
}
