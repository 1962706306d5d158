using System.Text.RegularExpressions;
using LaBelleCerise.Architecture.Tests.Rules;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Architecture.Tests.Texts;

internal sealed partial class FourLanguages() : Rule<TextSet>(
    "Every text exists in Dutch, French, German and English",
    "A missing text shows the Dutch one, or the bare key, to someone who does not read it (promises S91, S92).",
    "0013",
    "Add the key to all four .resx files of the slice, with the same places to fill ({0}).")
{
    public override IEnumerable<string> Check(IReadOnlyList<TextSet> examined) => examined.SelectMany(OfSet);

    private static IEnumerable<string> OfSet(TextSet set)
    {
        foreach (var language in Cultures.All.Except(set.Languages.Keys))
        {
            yield return $"{set.Path} has no file for {language}";
        }

        foreach (var language in set.Languages.Keys.Except(Cultures.All))
        {
            yield return $"{set.Path} has a file for {language}, which the shop does not speak";
        }

        foreach (var (language, texts) in set.Languages)
        {
            foreach (var key in set.Keys)
            {
                if (string.IsNullOrWhiteSpace(texts.GetValueOrDefault(key)))
                {
                    yield return $"{set.Path} has no \"{key}\" in {language}";
                }
                else if (set.Languages.TryGetValue("nl", out var dutch) && dutch.TryGetValue(key, out var first) && Places(first) != Places(texts[key]))
                {
                    yield return $"{set.Path} fills \"{key}\" otherwise in {language} than in nl";
                }
            }
        }
    }

    private static string Places(string text) => string.Join(',', Place().Matches(text).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Place();
}
