using LaBelleCerise.Accounts.Contracts;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>What the mails about access to an account say.</summary>
internal sealed class AccountMails(IStringLocalizer<MailTexts> texts, MailLinks links)
{
    public MailContent Of(AccountMailRequested request, MailKind kind) =>
        new(texts[$"{kind}.Subject"], texts[$"{kind}.Heading"], [Words($"{kind}.Text"), Action(request, kind), Words($"{kind}.NotYou")], texts["WhyAccount"]);

    private MailBlock.Button Action(AccountMailRequested request, MailKind kind) => new(texts[$"{kind}.Button"], kind switch
    {
        MailKind.ProveEmail => Link(request, PublicPages.ProveEmail, PublicPages.EmailProofToken),
        MailKind.ResetPassword => Link(request, PublicPages.ResetPassword, PublicPages.PasswordResetToken),
        MailKind.AlreadyRegistered or MailKind.AccountEnds => links.ToPage(PublicPages.SignIn, Cultures.Current),
        _ => links.ToPage(PublicPages.Contact, Cultures.Current),
    });

    private string Link(AccountMailRequested request, string page, string purpose) =>
        links.ToAccount(page, purpose, Cultures.Current, request.ShopperId, request.LinkVersion);

    private MailBlock.Paragraph Words(string key) => new(texts[key]);
}
