using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Contracts;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>The announcement that a mail left: ids and a time, nobody's name or address.</summary>
internal sealed class OrderMailSentPersonalData : RegisterOf<OrderMailSent>
{
    public OrderMailSentPersonalData() => IsNotPersonal(m => m.MailId, m => m.Version, m => m.OrderId, m => m.Kind, m => m.SentAt, m => m.ContentHash);
}
