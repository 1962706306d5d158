using System.Globalization;
using System.Net;
using System.Text;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Contracts;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Terms;

/// <summary>Draws a paper as one HTML file that needs nothing else: readable in any browser for as long as it is kept, printable, and by screen readers (ADR 0026).</summary>
internal sealed class PaperSheet(IStringLocalizer<TextKind> names, IStringLocalizer<PaperSheet> texts, GuaranteeNotice notice, IOptionsMonitor<ShopIdentity> identity)
{
    private const string Style = """
        body { margin: 0 auto; max-width: 44rem; padding: 2rem 1.25rem; background: #fff; color: #1c1316; font: 16px/1.6 Georgia, serif; overflow-wrap: anywhere; }
        h1, h2, h3 { line-height: 1.25; break-after: avoid; } h2 { margin-top: 2.5rem; border-top: 1px solid #999; padding-top: 1.5rem; } a { color: #6f0d24; }
        header, footer, .since { font-size: 14px; color: #444; } .guarantee-notice { border: 2px solid #1c1316; padding: 0 1.25rem; margin: 1.5rem 0; break-inside: avoid; }
        @media print { body { max-width: none; padding: 0; font-size: 11pt; } }
        """;

    /// <summary>Draws texts under one title, in the language of the moment.</summary>
    public OrderPaper Draw(string culture, TextKind title, IReadOnlyList<(TextVersion Version, string Html)> parts)
    {
        var shop = identity.CurrentValue;
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="{culture}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Encode(names["Name." + title])} - {Encode(shop.Name)}</title>
            <style>{Style}</style>
            </head>
            <body>
            <header><p>{Encode($"{shop.Name} - {shop.Company}, {shop.Street}, {shop.PostalCode} {shop.City} - {shop.VatNumber}, {shop.LegalRegister} - {shop.Email}, {shop.Phone}")}</p></header>
            <main>
            <h1>{Encode(names["Name." + title])}</h1>

            """);
        foreach (var (version, html) in parts)
        {
            if (parts.Count > 1)
            {
                page.Append(CultureInfo.InvariantCulture, $"<h2>{Encode(names["Name." + version.Kind])}</h2>\n");
            }

            page.Append(CultureInfo.InvariantCulture, $"<p class=\"since\">{Encode(texts["Since", version.Number, Day(version.PublishedAt)])}</p>\n");
            page.Append(version.Kind is TextKind.LegalGuarantee ? notice.Markup() : "").Append(parts.Count > 1 ? Lower(html) : html);
        }

        var name = $"{names["Name." + title].Value.ToLowerInvariant().Replace(' ', '-')}.html";
        return new OrderPaper(name, "text/html", page.Append("</main>\n</body>\n</html>\n").ToString());
    }

    /// <summary>Below a heading of its own, a text's headings stand one step lower.</summary>
    private static string Lower(string html) => html.Replace("h3>", "h4>", StringComparison.Ordinal).Replace("h2>", "h3>", StringComparison.Ordinal);

    private static string Day(DateTimeOffset time) => Cultures.InBrussels(time).ToString("D", CultureInfo.CurrentCulture);

    private static string Encode(string words) => WebUtility.HtmlEncode(words);
}
