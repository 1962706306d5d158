using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>What an answer to a customer's message looks like: the answer first, the question below.</summary>
internal sealed class AnswerMails(IStringLocalizer<MailTexts> texts, IOptionsMonitor<ShopIdentity> shop)
{
    public MailContent Of(string reference, string answer, string? question)
    {
        List<MailBlock> blocks = [new MailBlock.Quote(null, answer), new MailBlock.Paragraph(texts["Answer.Closing", shop.CurrentValue.Name])];
        if (question is not null)
        {
            blocks.Add(new MailBlock.Quote(texts["Answer.Question"], question));
        }

        return new MailContent(texts["Answer.Subject", reference], texts["Answer.Heading"], blocks, texts["WhyAnswer", reference]);
    }
}
