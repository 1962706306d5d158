using System.Text.RegularExpressions;
using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;

namespace LaBelleCerise.Architecture.Tests.Pages;

internal sealed partial class UnescapedHtml(IReadOnlyDictionary<string, int> allowed) : Rule<SourceFile>(
    "Unescaped HTML stands only where this list says, as often as it says",
    "Each place that skips Razor's escaping must be read by someone who asks where the text comes from.",
    "0014",
    "Let Razor escape the text; when it is HTML that we made or sanitized ourselves, add the file with its count and the reason to the list in PageTests.")
{
    public override IEnumerable<string> Check(IReadOnlyList<SourceFile> examined) =>
        from file in examined
        let count = Raw().Count(file.Text)
        let granted = allowed.GetValueOrDefault(file.Path)
        where count != granted
        select $"{file.Path} has {count} place(s), {granted} granted";

    [GeneratedRegex(@"\bHtml\.Raw\(|new HtmlString\(|\bSetHtmlContent\(|\bAppendHtml\(|new HtmlContentBuilder")]
    private static partial Regex Raw();
}
