using System.Text;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>Makes what someone typed fit for one line: control characters could start a header of their own (security I5).</summary>
internal static class OneLine
{
    public static string Of(string typed, int longest = 200)
    {
        var line = new StringBuilder(Math.Min(typed.Length, longest));
        foreach (var rune in typed.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            var isBreak = category is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format
                or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator;
            if (line.Length + rune.Utf16SequenceLength > longest)
            {
                break;
            }

            line.Append(isBreak ? " " : rune.ToString());
        }

        return line.ToString().Trim();
    }
}
