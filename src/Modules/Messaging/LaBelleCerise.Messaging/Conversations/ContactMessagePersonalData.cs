using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Messaging.Conversations;

/// <summary>Messages: what someone wrote to us and what we answered; found through their conversation.</summary>
internal sealed class ContactMessagePersonalData : RegisterOf<ContactMessage>
{
    public ContactMessagePersonalData()
    {
        var service = new Treatment(Purpose.CustomerService, LawfulBasis.LegitimateInterest, Retention.Contact, nameof(ContactMessage.ReceivedAt), Erasure.Delete, Recipient.Hosting);
        var trail = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.Contact, nameof(ContactMessage.ReceivedAt), Erasure.Delete, Recipient.Hosting);
        IsKeptAtMost(Retention.SocialMessages, m => m.Channel is ContactChannel.Facebook or ContactChannel.Instagram);
        IsFreeText(service, DataCategory.Correspondence, m => m.Body);
        Is(service, DataCategory.Correspondence, m => m.ReceivedAt, m => m.Direction, m => m.Channel);
        IsNotExported(trail, DataCategory.StaffActivity, m => m.StaffId);
        IsNotPersonal(m => m.Id, m => m.ConversationId, m => m.Position, m => m.MailId);
    }
}
