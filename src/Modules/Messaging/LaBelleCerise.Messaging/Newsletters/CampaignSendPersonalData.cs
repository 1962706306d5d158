using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>Which newsletters a subscriber was sent, as the policy says that we keep (promise S54).</summary>
internal sealed class CampaignSendPersonalData : RegisterOf<CampaignSend>
{
    public CampaignSendPersonalData()
    {
        var newsletter = new Treatment(Purpose.Newsletter, LawfulBasis.Consent, Retention.Newsletter, nameof(CampaignSend.At), Erasure.Delete, Recipient.Hosting);
        Is(newsletter, DataCategory.Correspondence, s => s.CampaignId, s => s.At);
        IsNotPersonal(s => s.Id, s => s.SubscriptionId);
    }
}
