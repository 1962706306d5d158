using LaBelleCerise.Modules.Tests.Host.Startup;

namespace LaBelleCerise.Modules.Tests.Kernel.Backups;

/// <summary>A shop on a store that was empty, and into which a set was restored by the host's own command.</summary>
internal sealed class RestoredShop(string set, string key, string tokenKey, TimeSpan later) : Shop
{
    private Dictionary<string, string> settings = [];

    /// <summary>What the command said.</summary>
    public string Report { get; private set; } = "";

    /// <summary>Looks at the data folder before the shop opens.</summary>
    public Action<string>? WhatStood { get; init; }

    protected override bool UsesDemoCopy => false;

    public static async Task<(int Code, string Output)> Call(Dictionary<string, string> settings, params string[] words)
    {
        await using var host = HostProcess.Start(settings, words);
        var code = await host.End();
        return (code, host.Output);
    }

    /// <summary>The exit code of verify, and the lines of what does not hold.</summary>
    public async Task<(int Code, string Broken)> Verify()
    {
        var (code, output) = await Call(settings, "verify");
        return (code, string.Join('\n', output.Split('\n').Where(l => l.Contains("BROKEN", StringComparison.Ordinal) || l.Contains("NOTHING", StringComparison.Ordinal) || l.StartsWith("       ", StringComparison.Ordinal))));
    }

    protected override async Task BeforeOpening(IReadOnlyDictionary<string, string> storage)
    {
        settings = new Dictionary<string, string>(storage) { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Backup:Key"] = key, ["Security:TokenKey"] = tokenKey };
        (var code, Report) = await Call(settings, "restore", set);
        Assert.True(code == 0, Report);
        WhatStood?.Invoke(DataFolder);
        Clock.Advance(later);
    }
}
