using LaBelleCerise.Kernel.PersonalData.Keeping;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Messaging.Sending;

namespace LaBelleCerise.Messaging.Keeping;

/// <summary>A mail that was written to the mail folder goes from there as well.</summary>
internal sealed class MailFiles(IMailCarrier carrier) : IKeptOutside
{
    public void Forget(IReadOnlyList<object> rows) => carrier.Forget(rows.OfType<Mail>().Select(m => m.Id));
}
