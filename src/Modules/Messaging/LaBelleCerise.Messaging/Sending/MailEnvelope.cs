using System.Text;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Messaging.Mails;
using Microsoft.Extensions.Options;
using MimeKit;

namespace LaBelleCerise.Messaging.Sending;

/// <summary>Makes the message that leaves: headers of our own, everything else encoded (security I5).</summary>
internal sealed class MailEnvelope(IOptionsMonitor<MailOptions> options, IOptionsMonitor<ShopIdentity> shop, MailLinks links)
{
    /// <summary>The message with its papers; null when the address is none, so that nobody could receive it.</summary>
    public MimeMessage? Seal(Mail mail, IReadOnlyList<Paper> papers)
    {
        if (EmailAddress.Parse(mail.Recipient) is not { } recipient)
        {
            return null;
        }

        var identity = shop.CurrentValue;
        var message = new MimeMessage { Date = mail.QueuedAt, MessageId = mail.MessageId, Subject = OneLine.Of(mail.Subject) };
        message.From.Add(new MailboxAddress(identity.Name, options.CurrentValue.From ?? identity.Email));
        message.ReplyTo.Add(new MailboxAddress(identity.Name, identity.Email));
        message.To.Add(recipient);
        if (mail.Kind != MailKind.Answer)
        {
            // So that no out-of-office answers us: RFC 3834 section 5.
            message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        }

        if (MailKinds.NeedsConsent(mail.Kind))
        {
            // One press in the mail program ends it: RFC 2369 section 3.2, RFC 8058 section 3.1.
            message.Headers.Add(HeaderId.ListUnsubscribe, $"<{links.ToAccount(PublicPages.Unsubscribe, PublicPages.NewsletterToken, mail.Culture, mail.SubjectId, mail.LinkVersion)}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        var words = new MultipartAlternative
        {
            new TextPart("plain") { Text = mail.Text, ContentTransferEncoding = ContentEncoding.QuotedPrintable },
            new TextPart("html") { Text = mail.Html, ContentTransferEncoding = ContentEncoding.QuotedPrintable },
        };
        message.Body = papers.Count == 0 ? words : With(words, papers);
        message.Body.Headers.Add(HeaderId.ContentLanguage, mail.Culture);
        return message;
    }

    private static Multipart With(MultipartAlternative words, IReadOnlyList<Paper> papers)
    {
        var mixed = new Multipart("mixed") { words };
        foreach (var paper in papers)
        {
            var type = ContentType.Parse(paper.MediaType);
            type.Charset = "utf-8";
            mixed.Add(new MimePart(type)
            {
                Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes(paper.Content))),
                ContentDisposition = new ContentDisposition(ContentDisposition.Attachment),
                ContentTransferEncoding = ContentEncoding.Base64,
                FileName = paper.FileName,
            });
        }

        return mixed;
    }
}
