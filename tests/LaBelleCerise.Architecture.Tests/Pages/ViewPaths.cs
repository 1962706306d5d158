using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;

namespace LaBelleCerise.Architecture.Tests.Pages;

internal sealed class ViewPaths() : Rule<SourceFile>(
    "Layouts, partials and widget views have paths that no other module has",
    "Views of all modules share one tree: of two at the same path one wins silently, a second _ViewStart or _Layout even for everybody.",
    "0013",
    "Name the partial after its module's subject, and leave _ViewStart and layouts to the host.")
{
    public override IEnumerable<string> Check(IReadOnlyList<SourceFile> examined) =>
        from view in examined
        where view.FileName != "_ViewImports.cshtml"
        group view.Path by Inside(view).ToLowerInvariant() into sharing
        where sharing.Count() > 1
        select $"{string.Join(" and ", sharing)} share {sharing.Key}";

    private static string Inside(SourceFile view) =>
        view.Module is { } module ? view.Path[$"src/Modules/{module}/LaBelleCerise.{module}".Length..] : view.Path["src/Host".Length..];
}
