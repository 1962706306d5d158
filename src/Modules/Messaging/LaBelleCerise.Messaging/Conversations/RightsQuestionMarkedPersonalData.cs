using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Contracts;

namespace LaBelleCerise.Messaging.Conversations;

/// <summary>The announcement on its way to the privacy desk.</summary>
internal sealed class RightsQuestionMarkedPersonalData : RegisterOf<RightsQuestionMarked>
{
    public RightsQuestionMarkedPersonalData()
    {
        var transit = new Treatment(Purpose.RightsDesk, LawfulBasis.LegalObligation, Retention.Transit, nameof(RightsQuestionMarked.ReceivedAt), Erasure.Redact);
        FoundBy(SubjectKey.Email, q => q.Email);
        Is(transit, DataCategory.Contact, q => q.Email, q => q.Culture);
        Is(transit, DataCategory.Identity, q => q.Name);
        Is(transit, DataCategory.Correspondence, q => q.Right, q => q.Channel, q => q.ReceivedAt);
        IsNotPersonal(q => q.ConversationId, q => q.Version);
    }
}
