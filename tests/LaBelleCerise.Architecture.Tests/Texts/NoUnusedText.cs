using System.Text.RegularExpressions;
using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;

namespace LaBelleCerise.Architecture.Tests.Texts;

internal sealed partial class NoUnusedText() : Rule<TextSet>(
    "No text is left that nothing shows",
    "Unused texts are translated and corrected for nothing, and hide the ones that count.",
    "0013",
    "Remove the key from all four files, or name it in the slice: T[\"Key\"], or T[\"Kind.\" + kind] for a family of keys.")
{
    public override IEnumerable<string> Check(IReadOnlyList<TextSet> examined) =>
        from set in examined
        let patterns = set.Users.SelectMany(Patterns).ToHashSet()
        let exact = patterns.Where(p => !p.Contains('*')).ToHashSet()
        let families = patterns.Where(p => p.Contains('*') && p.Trim('*').Length > 0).Select(p => new Regex("^" + Regex.Escape(p).Replace("\\*", ".+", StringComparison.Ordinal) + "$")).ToList()
        from key in set.Keys
        where !exact.Contains(key) && !families.Any(f => f.IsMatch(key))
        select $"{set.Path}: \"{key}\"";

    /// <summary>The literals of a file; one that is joined to something by + or $ becomes a pattern.</summary>
    private static IEnumerable<string> Patterns(SourceFile file)
    {
        foreach (Match match in Literal().Matches(file.Text))
        {
            var text = match.Groups["text"].Value;
            if (match.Groups["dollar"].Success)
            {
                yield return Hole().Replace(text, "*");
                continue;
            }

            yield return text;
            var before = match.Groups["before"].Success ? "*" : "";
            var after = match.Groups["after"].Success ? "*" : "";
            if (before.Length + after.Length > 0)
            {
                yield return before + text + after;
            }
        }

        foreach (Match match in NameOf().Matches(file.Text))
        {
            yield return match.Groups["name"].Value;
        }
    }

    [GeneratedRegex("""(?<before>\+\s*)?(?<dollar>\$)?"(?<text>[^"\r\n]*)"(?=(?<after>\s*\+)?)""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"nameof\((?:\w+\.)*(?<name>\w+)\)")]
    private static partial Regex NameOf();
}
