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
        where !exact.Contains(key) && !families.Any(f => f.IsMatch(key)) && !(set.HasComputedKeys && set.Module.Any(f => Regex.IsMatch(f.Text, $@"\b{Regex.Escape(key)}\b")))
        select $"{set.Path}: \"{key}\"";

    /// <summary>The literals of a file; one that is joined to something by + or $ becomes a pattern.</summary>
    /// <remarks>Every pair of neighbouring quotes counts, for markup puts literals inside attributes: <c>placeholder="@T["Example"]"</c>.</remarks>
    private static IEnumerable<string> Patterns(SourceFile file)
    {
        var text = file.Text;
        for (var open = text.IndexOf('"', StringComparison.Ordinal); open >= 0; open = text.IndexOf('"', open + 1))
        {
            var close = text.IndexOf('"', open + 1);
            if (close < 0 || text.AsSpan(open, close - open).Contains('\n'))
            {
                continue;
            }

            var literal = text[(open + 1)..close];
            yield return literal;
            if (open > 0 && text[open - 1] == '$')
            {
                yield return Hole().Replace(literal, "*");
            }

            var before = text.AsSpan(0, open).TrimEnd().EndsWith("+") ? "*" : "";
            var after = text.AsSpan(close + 1).TrimStart().StartsWith("+") ? "*" : "";
            if (before.Length + after.Length > 0)
            {
                yield return before + literal + after;
            }
        }

        foreach (Match match in NameOf().Matches(text))
        {
            yield return match.Groups["name"].Value;
        }
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"nameof\((?:\w+\.)*(?<name>\w+)\)")]
    private static partial Regex NameOf();
}
