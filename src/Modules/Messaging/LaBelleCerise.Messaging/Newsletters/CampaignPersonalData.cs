using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>Newsletters: our own text, and which staff member sent it.</summary>
internal sealed class CampaignPersonalData : RegisterOf<Campaign>
{
    public CampaignPersonalData()
    {
        var trail = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.StaffTrail, nameof(Campaign.StartedAt), Erasure.Redact, Recipient.Hosting);
        FoundBy(SubjectKey.Staff, c => c.StartedBy);
        Is(trail, DataCategory.StaffActivity, c => c.StartedBy);
        IsNotPersonal(c => c.Id, c => c.Culture, c => c.Subject, c => c.Words, c => c.StartedAt, c => c.DoneAt, c => c.Count);
    }
}
