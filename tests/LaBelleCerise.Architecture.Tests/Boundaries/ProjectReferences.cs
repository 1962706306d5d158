using System.Text.RegularExpressions;
using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;

namespace LaBelleCerise.Architecture.Tests.Boundaries;

internal sealed partial class ProjectReferences() : Rule<ProjectFile>(
    "Project references point to the kernel and to contracts",
    "A module that sees another module's code is one module with it; the kernel must not know who stands on it.",
    "0002",
    "Hear the other module's announcement and keep your own small copy, or link to its page by its name in PublicPages.")
{
    public override IEnumerable<string> Check(IReadOnlyList<ProjectFile> examined) =>
        from project in examined
        from link in project.References
        where !IsAllowed(Kind(project.Path), project, link)
        select $"{project.Path} references {link.Path}";

    private static bool IsAllowed(string from, ProjectFile project, ProjectLink link) => (from, Kind(link.Path)) switch
    {
        ("test", _) => true,
        ("host", "sandbox") => link.IsBuildOrderOnly,
        ("host", "kernel" or "module") => true,
        ("module", "kernel" or "contracts") => true,
        ("contracts", "kernel") => true,
        _ => project.Path == link.Path,
    };

    private static string Kind(string path) => path switch
    {
        _ when path.StartsWith("src/Kernel/", StringComparison.Ordinal) => "kernel",
        _ when path.StartsWith("src/Host/", StringComparison.Ordinal) => "host",
        _ when path.StartsWith("src/Sandbox/", StringComparison.Ordinal) => "sandbox",
        _ when path.StartsWith("tests/", StringComparison.Ordinal) => "test",
        _ when ContractsPath().IsMatch(path) => "contracts",
        _ when path.StartsWith("src/Modules/", StringComparison.Ordinal) => "module",
        _ => "unknown",
    };

    [GeneratedRegex(@"^src/Modules/\w+/[\w.]+\.Contracts/")]
    private static partial Regex ContractsPath();
}
