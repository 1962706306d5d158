using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;

namespace LaBelleCerise.Architecture.Tests.Boundaries;

internal sealed class OneLinePerModule(SourceFile program) : Rule<string>(
    "Each module below src/Modules has one line in Program.cs",
    "A module that the host does not name is compiled, tested and never runs.",
    "0002",
    "Add services.Add<Module>(configuration) beside the others; nothing finds modules by itself in production.")
{
    public override IEnumerable<string> Check(IReadOnlyList<string> examined) =>
        examined.Where(module => !program.Text.Contains($".Add{module}(", StringComparison.Ordinal)).Select(module => $"{module} is not composed in {program.Path}");
}
