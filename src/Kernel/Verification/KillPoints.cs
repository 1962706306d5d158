using System.Diagnostics;
using System.Reflection;
using LaBelleCerise.Kernel.Commands;
using Microsoft.Extensions.Configuration;

namespace LaBelleCerise.Kernel.Verification;

/// <summary>Ends the process at the point that <c>Drill:KillAt</c> names, as a power cut would; without that setting it does nothing.</summary>
/// <remarks>A name is <c>kind:which</c>, e.g. <c>before-commit:PlaceOrder</c> or <c>after-call:POST</c>. Production refuses the setting.</remarks>
public sealed class KillPoints(IConfiguration configuration)
{
    /// <summary>The setting.</summary>
    public const string Key = "Drill:KillAt";

    private static readonly string[] Methods = ["POST", "GET", "PATCH"];
    private readonly string? armed = configuration[Key];

    /// <summary>Every point that a host with these modules has.</summary>
    public static IReadOnlyList<string> Names(IEnumerable<Assembly> modules)
    {
        var commands = modules.SelectMany(m => m.GetTypes()).Where(IsCommand).Select(c => c.Name).Order(StringComparer.Ordinal);
        return [.. WorkUnit.All.Select(u => u.Name).Concat(commands).SelectMany(unit => KillPoint.Commits.Select(kind => Name(kind, unit))),
            .. Methods.SelectMany(method => KillPoint.Calls.Select(kind => Name(kind, method)))];
    }

    /// <summary>The name of one point.</summary>
    public static string Name(KillPoint kind, string which) => $"{kind.Name}:{which}";

    /// <summary>Says that this point is reached. When it is the armed one, nothing after this happens.</summary>
    public void Reach(KillPoint kind, string which)
    {
        if (armed is not null && armed == Name(kind, which))
        {
            // SIGKILL: no handler, no finally, no flush. The wait keeps this thread from going on until it has struck.
            using var own = Process.GetCurrentProcess();
            own.Kill();
            own.WaitForExit();
        }
    }

    private static bool IsCommand(Type type) =>
        type is { IsClass: true, IsAbstract: false } && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICommand<>));
}
