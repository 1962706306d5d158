using System.Reflection;
using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Verification;

namespace LaBelleCerise.Architecture.Tests.Drills;

internal sealed class KillPointsAreReached() : Rule<SourceFile>(
    "Every kill point that is listed is reached, and every one that is reached is listed",
    "A point that no code reaches proves nothing, and one that no list names is never drilled (reliability R2).",
    "0020",
    "Name units of work by a member of WorkUnit and places by a member of KillPoint, and list the member in its All, Commits or Calls.")
{
    private static readonly string[] Lists = ["src/Kernel/Commands/WorkUnit.cs", "src/Kernel/Verification/KillPoint.cs", "src/Kernel/Verification/KillPoints.cs"];

    /// <summary>The members by which code names a point.</summary>
    public static IReadOnlyList<string> Members { get; } = [.. Of(typeof(WorkUnit)).Concat(Of(typeof(KillPoint))).Select(f => $"{f.DeclaringType!.Name}.{f.Name}")];

    public override IEnumerable<string> Check(IReadOnlyList<SourceFile> examined)
    {
        var code = examined.Where(f => !Lists.Contains(f.Path)).ToList();
        return Members.Where(member => !code.Any(f => Names(f, member))).Select(member => $"{member} is reached by no code")
            .Concat(Unlisted().Select(member => $"{member} stands in no list"))
            .Concat(code.Where(f => f.Text.Contains("new WorkUnit(", StringComparison.Ordinal) || f.Text.Contains("new KillPoint(", StringComparison.Ordinal)).Select(f => $"{f.Path} makes a point of its own"));
    }

    private static IEnumerable<string> Unlisted() =>
        Of(typeof(WorkUnit)).Where(f => !WorkUnit.All.Contains((WorkUnit)f.GetValue(null)!))
            .Concat(Of(typeof(KillPoint)).Where(f => !KillPoint.Commits.Concat(KillPoint.Calls).Contains((KillPoint)f.GetValue(null)!))).Select(f => f.Name);

    private static IEnumerable<FieldInfo> Of(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.FieldType == type);

    private static bool Names(SourceFile file, string member) => System.Text.RegularExpressions.Regex.IsMatch(file.Text, $@"\b{member.Replace(".", @"\.", StringComparison.Ordinal)}\b");
}
