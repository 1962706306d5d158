using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>Whom a mail is for.</summary>
/// <param name="Email">The address.</param>
/// <param name="Culture">The language to write in.</param>
/// <param name="Source">How we came by the address.</param>
internal sealed record MailAddressee(string Email, string Culture, PersonSource Source)
{
    public string Culture { get; } = Cultures.Known(Culture);
}
