using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Messaging.Mails;
using Microsoft.Extensions.Options;
using MimeKit;

namespace LaBelleCerise.Messaging.Sending;

/// <summary>Makes the message that leaves: headers of our own, everything else encoded (security I5).</summary>
internal sealed class MailEnvelope(IOptionsMonitor<MailOptions> options, IOptionsMonitor<ShopIdentity> shop)
{
    /// <summary>The message; null when the address is none, so that nobody could receive it.</summary>
    public MimeMessage? Seal(Mail mail)
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

        message.Body = new MultipartAlternative
        {
            new TextPart("plain") { Text = mail.Text, ContentTransferEncoding = ContentEncoding.QuotedPrintable },
            new TextPart("html") { Text = mail.Html, ContentTransferEncoding = ContentEncoding.QuotedPrintable },
        };
        message.Body.Headers.Add(HeaderId.ContentLanguage, mail.Culture);
        return message;
    }
}
