using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Messaging.Mails;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>What the mails of the newsletter say; none has a picture or a link that goes round by somebody who counts (promise S55).</summary>
internal sealed class NewsletterMails(IStringLocalizer<MailTexts> texts, MailLinks links)
{
    /// <summary>A mail around the subscription: a question, the way to the preferences, the welcome.</summary>
    public MailContent Of(MailKind kind, Guid subscription, int linkVersion)
    {
        List<MailBlock> blocks = [Words($"{kind}.Text"), Action(kind, subscription, linkVersion)];
        if (kind == MailKind.NewsletterWelcome)
        {
            blocks.Add(Words("NewsletterWelcome.Receipt"));
            blocks.Add(new MailBlock.Button(texts["NewsletterWelcome.ReceiptButton"], links.ToAccount(PublicPages.ConsentReceipts, PublicPages.ConsentReceiptToken, Cultures.Current, subscription, 0)));
        }

        blocks.Add(Words($"{kind}.NotYou"));
        return new MailContent(texts[$"{kind}.Subject"], texts[$"{kind}.Heading"], blocks, texts[kind == MailKind.NewsletterAgain ? "WhyNewsletterAgain" : "WhyNewsletterForm"]);
    }

    /// <summary>Tells someone whose address came from someone else all that GDPR art. 14 asks, at the first contact; who presses nothing hears no more.</summary>
    public MailContent Notice(Guid subscription, int linkVersion, string origin, DateOnly givenOn) => new(
        texts["NewsletterNotice.Subject"],
        texts["NewsletterNotice.Heading"],
        [
            new MailBlock.Paragraph(texts["NewsletterNotice.Text", givenOn.ToString("D", System.Globalization.CultureInfo.CurrentCulture)]),
            new MailBlock.Quote(null, origin),
            Words("NewsletterNotice.For"),
            Action(MailKind.NewsletterNotice, subscription, linkVersion),
            Words("NewsletterNotice.Rights"),
            new MailBlock.Button(texts["NewsletterNotice.Policy"], links.ToPage(PublicPages.Privacy, Cultures.Current)),
        ],
        texts["WhyNewsletterNotice"]);

    /// <summary>A newsletter, for whoever an active consent names.</summary>
    public MailContent Of(ActiveConsent reader, string subject, string words) => new(
        subject,
        subject,
        [
            .. words.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => new MailBlock.Quote(null, part)),
            new MailBlock.Button(texts["Newsletter.Preferences"], ToPreferences(reader.SubscriptionId, reader.LinkVersion)),
            new MailBlock.Button(texts["Newsletter.Unsubscribe"], links.ToAccount(PublicPages.Unsubscribe, PublicPages.NewsletterToken, Cultures.Current, reader.SubscriptionId, reader.LinkVersion)),
        ],
        texts["WhyNewsletter"]);

    private MailBlock.Button Action(MailKind kind, Guid subscription, int linkVersion) => new(texts[$"{kind}.Button"], kind is MailKind.NewsletterConfirm or MailKind.NewsletterAgain or MailKind.NewsletterNotice
        ? links.ToAccount(PublicPages.ConfirmNewsletter, PublicPages.NewsletterConfirmationToken, Cultures.Current, subscription, linkVersion)
        : ToPreferences(subscription, linkVersion));

    private string ToPreferences(Guid subscription, int linkVersion) =>
        links.ToAccount(PublicPages.NewsletterPreferences, PublicPages.NewsletterToken, Cultures.Current, subscription, linkVersion);

    private MailBlock.Paragraph Words(string key) => new(texts[key]);
}
