using System.Text.RegularExpressions;
using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;

namespace LaBelleCerise.Architecture.Tests.Texts;

internal sealed partial class ShownTextsExist(IReadOnlyList<TextSet> sets) : Rule<SourceFile>(
    "Every text that a page shows exists",
    "A key without a text is shown as it is: the visitor reads ToContact instead of a sentence.",
    "0013",
    "Add the key to the four .resx files beside the page, or correct its name.")
{
    public override IEnumerable<string> Check(IReadOnlyList<SourceFile> examined) =>
        from view in examined
        from Match injected in Localizer().Matches(view.Text)
        let type = injected.Groups["type"].Value.Split('.')[^1]
        let set = sets.FirstOrDefault(s => s.Path == $"{view.Folder}/{type}") ?? sets.FirstOrDefault(s => s.Path.EndsWith("/" + type, StringComparison.Ordinal) && Same(s.Path, view.Path))
            ?? sets.FirstOrDefault(s => s.Path.EndsWith("/" + type, StringComparison.Ordinal))
        from Match shown in Regex.Matches(view.Text, $$"""(?<![\w.]){{Regex.Escape(injected.Groups["name"].Value)}}\["(?<key>[^"]+)"\s*[\],]""")
        where set is null || !set.Keys.Contains(shown.Groups["key"].Value)
        select $"{view.Path} shows \"{shown.Groups["key"].Value}\" of {type}";

    private static bool Same(string path, string other) => path.Split('/').Take(3).SequenceEqual(other.Split('/').Take(3));

    [GeneratedRegex(@"@inject\s+IStringLocalizer<(?<type>[\w.]+)>\s+(?<name>\w+)")]
    private static partial Regex Localizer();
}
