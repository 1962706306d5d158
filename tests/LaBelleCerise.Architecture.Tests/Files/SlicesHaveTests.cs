using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;

namespace LaBelleCerise.Architecture.Tests.Files;

internal sealed class SlicesHaveTests(IReadOnlyList<SourceFile> tests) : Rule<SourceFile>(
    "Every slice has a test class at the mirrored path",
    "A slice without a test is a promise that nobody keeps; at the mirrored path it is found without searching.",
    "0023",
    "Write tests/LaBelleCerise.Modules.Tests/<Module>/<folder>/<Slice>Tests.cs with class <Slice>Tests, through real HTTP.")
{
    public override IEnumerable<string> Check(IReadOnlyList<SourceFile> examined) =>
        from slice in examined
        where IsSlice(slice)
        let module = slice.Module!
        let name = slice.Name.EndsWith("Handler", StringComparison.Ordinal) ? slice.Name[..^"Handler".Length] : slice.Name
        let folder = slice.Folder[$"src/Modules/{module}/LaBelleCerise.{module}".Length..].Trim('/')
        let places = Places(module, folder).Select(place => $"{place}/{name}Tests.cs").ToList()
        where !tests.Any(t => places.Contains(t.Path) && t.Text.Contains($"class {name}Tests", StringComparison.Ordinal) && HasTest(t.Text))
        group slice.FileName by places[0] into missing
        select $"{missing.Key} for {string.Join(", ", missing)}";

    private static bool IsSlice(SourceFile file) =>
        (file.Path.EndsWith(".cshtml", StringComparison.Ordinal) && file.Text.Contains("@page", StringComparison.Ordinal) && !file.Name.StartsWith('_'))
        || (file.Path.EndsWith(".cs", StringComparison.Ordinal) && file.Text.Contains("IRequestHandler<", StringComparison.Ordinal));

    /// <summary>The folder of the slice, with or without the word Pages, which every slice shares; staff pages may stand below Admin.</summary>
    private static IEnumerable<string> Places(string module, string folder)
    {
        var root = $"tests/LaBelleCerise.Modules.Tests/{module}";
        var staff = folder.StartsWith("Areas/Admin/Pages/", StringComparison.Ordinal) ? "Admin/" + folder["Areas/Admin/Pages/".Length..] : null;
        var bare = folder.StartsWith("Pages/", StringComparison.Ordinal) ? folder["Pages/".Length..] : null;
        return ((string?[])[bare, staff, folder]).OfType<string>().Select(f => $"{root}/{f}");
    }

    private static bool HasTest(string text) => text.Contains("[Fact", StringComparison.Ordinal) || text.Contains("[Theory", StringComparison.Ordinal);
}
