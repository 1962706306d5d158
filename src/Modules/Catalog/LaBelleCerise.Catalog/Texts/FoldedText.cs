using System.Globalization;
using System.Text;

namespace LaBelleCerise.Catalog.Texts;

/// <summary>Text as search compares it: lower case, without accents, letters and digits only, one space between words.</summary>
/// <remarks>Both sides of a comparison are folded here, so that SQLite and PostgreSQL find the same (decisions 31).</remarks>
internal static class FoldedText
{
    private const int MostWords = 6;

    public static string Of(string? text)
    {
        var folded = new StringBuilder();
        // Runes turn a lone surrogate into U+FFFD, which is no letter: no database driver ever sees broken text.
        foreach (var rune in string.Concat((text ?? "").EnumerateRunes().Select(r => r.ToString())).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (Rune.IsLetterOrDigit(rune))
            {
                folded.Append(Plain(Rune.ToLowerInvariant(rune)));
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>The words of a query, at most six.</summary>
    public static IReadOnlyList<string> WordsOf(string? text) => [.. Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(MostWords)];

    private static string Plain(Rune rune) => rune.Value switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' => "d",
        'ı' => "i",
        _ => rune.ToString(),
    };
}
