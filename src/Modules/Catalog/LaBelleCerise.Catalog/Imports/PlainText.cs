using System.Net;
using System.Text;

namespace LaBelleCerise.Catalog.Imports;

/// <summary>Reduces HTML of another shop to its words: no tag, no script, no address survives (decisions 32).</summary>
internal static class PlainText
{
    private static readonly HashSet<string> Unspoken = ["script", "style", "iframe", "object", "template", "noscript", "svg", "head"];
    private static readonly HashSet<string> Breaks = ["p", "br", "div", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table"];

    public static string Of(string html)
    {
        var text = new StringBuilder();
        for (var at = 0; at < html.Length;)
        {
            if (html[at] != '<' || at + 1 >= html.Length || !(char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '/' or '!' or '?'))
            {
                text.Append(html[at++]);
                continue;
            }

            var end = html.IndexOf('>', at);
            if (end < 0)
            {
                break;
            }

            var name = NameOf(html.AsSpan(at + 1, end - at - 1));
            text.Append(Breaks.Contains(name) ? '\n' : ' ');
            at = Unspoken.Contains(name) && html[at + 1] != '/' ? EndOf(html, name, end + 1) : end + 1;
        }

        return Fold(WebUtility.HtmlDecode(text.ToString()));
    }

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart('/');
        var length = 0;
        while (length < name.Length && char.IsAsciiLetterOrDigit(name[length]))
        {
            length++;
        }

        return name[..length].ToString().ToLowerInvariant();
    }

    private static int EndOf(string html, string name, int from)
    {
        var close = html.IndexOf($"</{name}", from, StringComparison.OrdinalIgnoreCase);
        var end = close < 0 ? -1 : html.IndexOf('>', close);
        return end < 0 ? html.Length : end + 1;
    }

    private static string Fold(string text) => string.Join('\n', text.Split('\n')
        .Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        .Where(line => line.Length > 0));
}
