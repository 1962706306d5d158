using System.Globalization;
using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>What the mails about a request for a right say.</summary>
internal sealed class RightsMails(IStringLocalizer<MailTexts> texts, MailLinks links)
{
    public MailContent Of(RightsMailRequested request, MailKind kind)
    {
        List<MailBlock> blocks = [new MailBlock.Paragraph(texts[$"{kind}.Text", request.Number, request.DueOn.ToString("D", CultureInfo.CurrentCulture)])];
        if (request.Words is { } words && kind is MailKind.RightsRefused or MailKind.RightsAnswered or MailKind.RightsLifting)
        {
            blocks.Add(new MailBlock.Quote(null, words));
        }

        if (kind is not MailKind.RightsErased)
        {
            blocks.Add(new MailBlock.Button(texts[kind is MailKind.RightsProve ? "RightsProve.Button" : "Rights.Button"], links.ToCase(Cultures.Current, request.CaseId, request.LinkVersion)));
        }

        blocks.Add(new MailBlock.Paragraph(texts["Rights.Authority"]));
        return new MailContent(texts[$"{kind}.Subject", request.Number], texts[$"{kind}.Heading"], blocks, texts["Rights.Why", request.Number]);
    }
}
