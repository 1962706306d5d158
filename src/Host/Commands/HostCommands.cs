namespace LaBelleCerise.Host.Commands;

/// <summary>What the host can do instead of serving: <c>dotnet run --project src/Host -- verify</c>.</summary>
internal static class HostCommands
{
    private static readonly Dictionary<string, Func<IServiceProvider, string[], CancellationToken, Task<int>>> Commands = new()
    {
        ["verify"] = VerifyInvariants.Run,
    };

    /// <summary>The command that the first argument names; null when the host is to serve.</summary>
    public static Func<IServiceProvider, string[], CancellationToken, Task<int>>? Find(string[] args) =>
        args.Length > 0 ? Commands.GetValueOrDefault(args[0]) : null;
}
