using System.Diagnostics;
using System.Text.RegularExpressions;

namespace LaBelleCerise.Drills;

/// <summary>The blocks of docs/operate.md that a drill runs as they stand there; only the settings are those of this machine.</summary>
internal sealed partial class OperatorsPage(string text)
{
    public static async Task<OperatorsPage> Read(CancellationToken cancellation) =>
        new(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "operate.md"), cancellation));

    /// <summary>The settings of section 1, with those of this machine in the place of the example's.</summary>
    public string Settings(IReadOnlyDictionary<string, string> own) => string.Concat(Blocks("tried settings").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
        line.Split('=')[0] is var name && own.TryGetValue(name, out var value) ? $"{name}={value}\n" : line + "\n"));

    /// <summary>All blocks with a mark, in the order of the page.</summary>
    public string Blocks(string mark) => string.Concat(BlocksWith(mark));

    /// <summary>The one block with a mark that writes or changes a file.</summary>
    public string BlockAbout(string mark, string file) => BlocksWith(mark).Single(b => b.Contains(file, StringComparison.Ordinal));

    /// <summary>Runs commands in the repository's folder, without settings of the shop that happen to be in the environment, and gives what they said.</summary>
    public static async Task<string> Run(string script, string folder, CancellationToken cancellation)
    {
        var file = Path.Combine(folder, $"{Guid.NewGuid():N}.sh");
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

    /// <summary>Debian's own nginx.conf includes the page's file; this one does the same without its folders.</summary>
    public static ProcessStartInfo Nginx(string folder, string config)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "nginx.conf");
        File.WriteAllText(file, $$"""
            daemon off; pid {{folder}}/pid; error_log stderr;
            events { }
            http {
              client_body_temp_path {{folder}}/body; proxy_temp_path {{folder}}/proxy; fastcgi_temp_path {{folder}}/f; uwsgi_temp_path {{folder}}/u; scgi_temp_path {{folder}}/s;
              include {{config}};
            }
            """);
        return new ProcessStartInfo("nginx", ["-p", folder, "-c", file]) { RedirectStandardOutput = true, RedirectStandardError = true };
    }

    private IEnumerable<string> BlocksWith(string mark) => Block().Matches(text).Where(b => b.Groups["mark"].Value == mark).Select(b => b.Groups["text"].Value);

    [GeneratedRegex("^```sh (?<mark>tried[a-z ]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
