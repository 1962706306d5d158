using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Messaging.Conversations;

/// <summary>Conversations: who wrote to us, how and about which order.</summary>
internal sealed class ConversationPersonalData : RegisterOf<Conversation>
{
    public ConversationPersonalData()
    {
        var service = new Treatment(Purpose.CustomerService, LawfulBasis.LegitimateInterest, Retention.Contact, nameof(Conversation.ReceivedAt), Erasure.Delete, Recipient.Hosting);
        FoundBy(SubjectKey.Email, c => c.Email);
        FoundBy(SubjectKey.Phone, c => c.ReachedAt);
        FoundBy(SubjectKey.Order, c => c.OrderNumber);
        IsKeptBy(Retention.SocialMessages, c => c.Channel is ContactChannel.Facebook or ContactChannel.Instagram);
        IsKeptBy(Retention.Mail, c => c.OrderNumber is not null);
        Is(service, DataCategory.Identity, c => c.Name, c => c.Culture, c => c.Reference);
        Is(service, DataCategory.Contact, c => c.Email, c => c.ReachedAt, c => c.Channel);
        Is(service, DataCategory.OrderHistory, c => c.OrderNumber);
        Is(service, DataCategory.Correspondence, c => c.ReceivedAt, c => c.LastMessageAt);
        IsNotPersonal(c => c.Id, c => c.StartedBy, c => c.State, c => c.AwaitsAnswer, c => c.MessageCount, c => c.Version, c => c.Source, c => c.CollectedAt, c => c.IsRestricted);
    }
}
