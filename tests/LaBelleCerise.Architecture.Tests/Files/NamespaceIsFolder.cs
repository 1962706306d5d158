using System.Text.RegularExpressions;
using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;

namespace LaBelleCerise.Architecture.Tests.Files;

internal sealed partial class NamespaceIsFolder() : Rule<SourceFile>(
    "The namespace follows the folder",
    "Routes, texts and tests of a page are found by its namespace; a moved file that keeps its old one loses them silently.",
    "0023",
    "Write the project's root namespace and then the folders, file-scoped.")
{
    public override IEnumerable<string> Check(IReadOnlyList<SourceFile> examined) =>
        from file in examined
        let found = Declared().Match(file.Text).Groups["name"].Value
        where found.Length > 0 && found != Expected(file.Folder)
        select $"{file.Path} says {found}, its folder says {Expected(file.Folder)}";

    private static string Expected(string folder)
    {
        var parts = folder.Split('/');
        return parts switch
        {
            ["src", "Modules", _, var project, .. var rest] => string.Join('.', [project, .. rest]),
            ["src", var project, .. var rest] => string.Join('.', ["LaBelleCerise", project, .. rest]),
            _ => string.Join('.', parts.Skip(1)),
        };
    }

    [GeneratedRegex(@"^namespace\s+(?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Declared();
}
