using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>Draws a mail as HTML: tables of 600 px, one style element, no picture at all, so nothing is fetched and nothing counts who reads (experience U44).</summary>
internal sealed class MailHtml(IStringLocalizer<MailTexts> texts, MailLinks links, IOptionsMonitor<ShopIdentity> identity)
{
    private static readonly HtmlText Style = new(MailStyle.Css);

    public string Draw(MailContent mail)
    {
        var culture = Cultures.Current;
        var shop = identity.CurrentValue;
        return HtmlText.Of($"""
            <!DOCTYPE html>
            <html lang="{culture}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="supported-color-schemes" content="light dark">
            <title>{mail.Subject}</title>
            <style>{Style}</style>
            </head>
            <body>
            <table role="presentation" class="page" width="100%"><tr><td align="center">
            <table role="presentation" class="sheet" width="600">
            <tr><td class="bar" bgcolor="#6f0d24"><a class="brand" href="{links.ToPage(PublicPages.Home, culture)}">{shop.Name}</a></td></tr>
            <tr><td class="card">
            <h1>{mail.Heading}</h1>
            {HtmlText.Of(mail.Blocks.Select(Block))}
            </td></tr>
            <tr><td class="foot">
            <p>{mail.Why}</p>
            <p>{shop.Company}, {shop.Street}, {shop.PostalCode} {shop.City}<br>{texts["Vat"].Value} {shop.VatNumber}, {shop.LegalRegister}<br>
            <a href="mailto:{shop.Email}">{shop.Email}</a>, {shop.Phone}</p>
            <p><a href="{links.ToPage(PublicPages.Contact, culture)}">{texts["Contact"].Value}</a> · <a href="{links.ToPage(PublicPages.TermsOfSale, culture)}">{texts["Terms"].Value}</a> · <a href="{links.ToPage(PublicPages.Complaints, culture)}">{texts["Complaints"].Value}</a> · <a href="{links.ToPage(PublicPages.Privacy, culture)}">{texts["Privacy"].Value}</a></p>
            </td></tr>
            </table>
            </td></tr></table>
            </body>
            </html>

            """).Markup;
    }

    private HtmlText Block(MailBlock block) => block switch
    {
        MailBlock.Paragraph paragraph => HtmlText.Of($"<p>{paragraph.Words}</p>\n"),
        MailBlock.Button button => HtmlText.Of($"<p class=\"button\"><a href=\"{button.Address}\">{button.Label}</a></p>\n"),
        MailBlock.Facts facts => HtmlText.Of($"<h2>{facts.Heading}</h2>\n<p>{HtmlText.WithBreaks(string.Join('\n', facts.Lines))}</p>\n"),
        MailBlock.Quote { Heading: { } heading } quote => HtmlText.Of($"<h2>{heading}</h2>\n<div class=\"quote\">{HtmlText.WithBreaks(quote.Words)}</div>\n"),
        MailBlock.Quote quote => HtmlText.Of($"<p>{HtmlText.WithBreaks(quote.Words)}</p>\n"),
        MailBlock.Goods goods => Goods(goods),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private HtmlText Goods(MailBlock.Goods goods) => HtmlText.Of($"""
        <h2>{goods.Heading}</h2>
        <table class="goods" width="100%">
        {HtmlText.Of(goods.Lines.Select(line => HtmlText.Of($"<tr><td class=\"count\">{line.Quantity} ×</td><th scope=\"row\">{line.Name}</th><td class=\"amount\">{new Money(line.AmountInCents)}</td></tr>\n")))}
        {(goods.More is null ? HtmlText.Of($"") : HtmlText.Of($"<tr><td colspan=\"3\">{goods.More}</td></tr>\n"))}
        {HtmlText.Of(goods.Totals.Select(total => HtmlText.Of($"<tr class=\"{(total.IsSum ? "sum" : "part")}\"><th scope=\"row\" colspan=\"2\">{total.Name}</th><td class=\"amount\">{new Money(total.Cents)}</td></tr>\n")))}
        </table>

        """);
}
