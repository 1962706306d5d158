using LaBelleCerise.Kernel.Commands;

namespace LaBelleCerise.Host.Commands;

/// <summary>Finds what the host is asked to do instead of serving.</summary>
internal static class HostCommands
{
    /// <summary>The command that the first word names; null when the host is to serve.</summary>
    public static IHostCommand? Find(IServiceProvider scope, string[] args) =>
        args.Length == 0 ? null : scope.GetServices<IHostCommand>().SingleOrDefault(c => c.Name == args[0]);
}
