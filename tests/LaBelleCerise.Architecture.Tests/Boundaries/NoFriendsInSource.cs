using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;

namespace LaBelleCerise.Architecture.Tests.Boundaries;

internal sealed class NoFriendsInSource() : Rule<SourceFile>(
    "InternalsVisibleTo stands in project files only",
    "Where it stands in a source file, the reviewer of the project file does not see it.",
    "0002",
    "Move it to the csproj, and only for a test project.")
{
    public override IEnumerable<string> Check(IReadOnlyList<SourceFile> examined) =>
        examined.Where(f => f.Text.Contains("assembly: InternalsVisibleTo", StringComparison.Ordinal)).Select(f => f.Path);
}
