using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Outgoing;
using LaBelleCerise.Messaging.Mails;

namespace LaBelleCerise.Messaging.Sending;

/// <summary>What leaves to the company that carries our mail: the envelope, the headers, the words and the shop's own papers.</summary>
internal sealed class MailHostContract : OutgoingContract
{
    public MailHostContract()
        : base(Recipient.MailHost)
    {
        Carries<Mail>("envelope:RCPT TO", m => m.Recipient);
        Carries<Mail>("header:To", m => m.Recipient);
        Carries<Mail>("header:Subject", m => m.Subject);
        Carries<Mail>("header:Content-Language", m => m.Culture);
        Carries<Mail>("body:text/plain", m => m.Text);
        Carries<Mail>("body:text/html", m => m.Html);
        // Opens the subscription for whoever has it.
        Passes("header:List-Unsubscribe", Purpose.Newsletter, DataCategory.Consent);
        IsNotPersonal(
            "envelope:EHLO", "envelope:MAIL FROM", "header:From", "header:Reply-To", "header:Date", "header:Message-Id", "header:MIME-Version", "header:Content-Type",
            "header:Auto-Submitted", "header:List-Unsubscribe-Post", "attachment:text/html", "attachment:text/plain");
    }
}
