using System.Diagnostics;
using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>Draws a mail as plain text: the same words in the same order.</summary>
internal sealed class MailPlainText(IStringLocalizer<MailTexts> texts, MailLinks links, IOptionsMonitor<ShopIdentity> identity)
{
    public string Draw(MailContent mail)
    {
        var shop = identity.CurrentValue;
        List<string> lines =
        [
            mail.Heading,
            "",
            .. mail.Blocks.SelectMany(block => (IEnumerable<string>)[.. Lines(block), ""]),
            "--",
            mail.Why,
            $"{shop.Company}, {shop.Street}, {shop.PostalCode} {shop.City}",
            $"{texts["Vat"].Value} {shop.VatNumber}, {shop.LegalRegister}",
            $"{shop.Email}, {shop.Phone}",
            $"{texts["Contact"].Value}: {links.ToPage(PublicPages.Contact, Cultures.Current)}",
            $"{texts["Terms"].Value}: {links.ToPage(PublicPages.TermsOfSale, Cultures.Current)}",
            $"{texts["Complaints"].Value}: {links.ToPage(PublicPages.Complaints, Cultures.Current)}",
            $"{texts["Privacy"].Value}: {links.ToPage(PublicPages.Privacy, Cultures.Current)}",
            "",
        ];
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Lines(MailBlock block) => block switch
    {
        MailBlock.Paragraph paragraph => [paragraph.Words],
        MailBlock.Button button => [$"{button.Label}:", button.Address],
        MailBlock.Facts facts => [facts.Heading, .. facts.Lines.Select(line => $"  {line}")],
        MailBlock.Quote { Heading: { } heading } quote => [heading, .. quote.Words.ReplaceLineEndings("\n").Split('\n').Select(line => $"> {line}")],
        MailBlock.Quote quote => quote.Words.ReplaceLineEndings("\n").Split('\n'),
        MailBlock.Goods goods => Lines(goods),
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<string> Lines(MailBlock.Goods goods) =>
    [
        goods.Heading,
        .. goods.Lines.Select(line => $"  {line.Quantity} × {line.Name}: {new Money(line.AmountInCents)}"),
        .. goods.More is null ? Array.Empty<string>() : [$"  {goods.More}"],
        .. goods.Totals.Select(total => $"  {total.Name}: {new Money(total.Cents)}"),
    ];
}
