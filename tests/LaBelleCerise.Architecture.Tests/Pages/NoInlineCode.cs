using System.Text.RegularExpressions;
using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;

namespace LaBelleCerise.Architecture.Tests.Pages;

internal sealed partial class NoInlineCode() : Rule<SourceFile>(
    "No script or style inside a page",
    "The policy script-src 'self'; style-src 'self' without nonce is what makes a slip in escaping harmless; it drops inline code silently.",
    "0014",
    "Write a class in shop.css or admin.css, and a module script that improves a page which works without it.")
{
    public override IEnumerable<string> Check(IReadOnlyList<SourceFile> examined) =>
        from view in examined
        let text = Comment().Replace(view.Text, m => new string('\n', m.Value.Count(c => c == '\n')))
        from pattern in new[] { StyleAttribute(), Handler(), Script(), Style(), ScriptAddress() }
        from Match match in pattern.Matches(text)
        select $"{view.Path}({text[..match.Index].Count(c => c == '\n') + 1}): {match.Value.Trim()}";

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("""\sstyle\s*=\s*["'@]""", RegexOptions.IgnoreCase)]
    private static partial Regex StyleAttribute();

    [GeneratedRegex("""\son[a-z]+\s*=\s*["'@]""", RegexOptions.IgnoreCase)]
    private static partial Regex Handler();

    /// <summary>Data blocks for search engines (application/ld+json) are no script and stay allowed.</summary>
    [GeneratedRegex("""<script(?![^>]*\ssrc=)(?![^>]*type="application/ld\+json")[^>]*>""", RegexOptions.IgnoreCase)]
    private static partial Regex Script();

    [GeneratedRegex("<style", RegexOptions.IgnoreCase)]
    private static partial Regex Style();

    [GeneratedRegex("javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex ScriptAddress();
}
