using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Canary;

/// <summary>Nobody's, and treated as somebody's: else it would prove nothing.</summary>
internal sealed class CanaryBornPersonalData : RegisterOf<CanaryBorn>
{
    public CanaryBornPersonalData()
    {
        var transit = new Treatment(Purpose.RightsDesk, LawfulBasis.LegalObligation, Retention.Transit, "OccurredAt", Erasure.Redact);
        FoundBy(SubjectKey.Email, a => a.Email);
        Is(transit, DataCategory.Contact, a => a.Email, a => a.Name, a => a.Phone);
        IsNotPersonal(a => a.LifeId, a => a.Version);
    }
}
