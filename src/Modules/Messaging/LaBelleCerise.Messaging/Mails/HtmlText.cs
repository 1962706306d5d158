using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>Fills HTML: every value is encoded, unless it is HTML that was filled the same way.</summary>
internal readonly record struct HtmlText(string Markup)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>HTML with its holes filled.</summary>
    public static HtmlText Of(FormattableString html) =>
        new(string.Format(System.Globalization.CultureInfo.InvariantCulture, html.Format, [.. html.GetArguments().Select(Encoded)]));

    /// <summary>Several pieces after another.</summary>
    public static HtmlText Of(IEnumerable<HtmlText> pieces) => new(string.Concat(pieces.Select(p => p.Markup)));

    /// <summary>What someone wrote, its line breaks kept.</summary>
    public static HtmlText WithBreaks(string words) =>
        new(string.Join("<br>\n", words.ReplaceLineEndings("\n").Split('\n').Select(Encoder.Encode)));

    public override string ToString() => Markup;

    private static object Encoded(object? value) => value is HtmlText html ? html.Markup : Encoder.Encode(value?.ToString() ?? "");
}
