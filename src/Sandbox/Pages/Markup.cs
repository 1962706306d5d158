using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace LaBelleCerise.Sandbox.Pages;

/// <summary>HTML that is safe to send: every value that goes into it is encoded unless it is markup itself.</summary>
internal readonly record struct Markup(string Html)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static Markup Empty { get; } = new(string.Empty);

    public static Markup Of(FormattableString template)
        => new(string.Format(CultureInfo.InvariantCulture, template.Format, [.. template.GetArguments().Select(Encode)]));

    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(part => part.Html)));

    public override string ToString() => Html;

    private static object Encode(object? value) => value switch
    {
        null => string.Empty,
        Markup markup => markup.Html,
        IEnumerable<Markup> parts => Join(parts).Html,
        IFormattable number => Encoder.Encode(number.ToString(null, CultureInfo.InvariantCulture)),
        _ => Encoder.Encode(value.ToString() ?? string.Empty),
    };
}
