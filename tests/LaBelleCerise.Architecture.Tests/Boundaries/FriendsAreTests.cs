using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;

namespace LaBelleCerise.Architecture.Tests.Boundaries;

internal sealed class FriendsAreTests() : Rule<ProjectFile>(
    "Only test projects see internals",
    "InternalsVisibleTo towards production code opens a module without anyone noticing.",
    "0002",
    "Announce what the other side must know, or make the thing a kernel contract when three modules need it.")
{
    public override IEnumerable<string> Check(IReadOnlyList<ProjectFile> examined) =>
        from project in examined
        from friend in project.Friends
        where !friend.StartsWith("LaBelleCerise.", StringComparison.Ordinal)
            || !(friend.EndsWith(".Tests", StringComparison.Ordinal) || friend is "LaBelleCerise.Drills" or "LaBelleCerise.Benchmarks" or "LaBelleCerise.TestKit")
        select $"{project.Path} shows its internals to {friend}";
}
