using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Receipts;

/// <summary>An objection on its way to who mails: the address is needed to stop at it.</summary>
internal sealed class MarketingObjectedPersonalData : RegisterOf<MarketingObjected>
{
    public MarketingObjectedPersonalData()
    {
        var transit = new Treatment(Purpose.RightsDesk, LawfulBasis.LegalObligation, Retention.Transit, nameof(MarketingObjected.At), Erasure.Redact);
        FoundBy(SubjectKey.Email, m => m.Email);
        Is(transit, DataCategory.Contact, m => m.Email);
        Is(transit, DataCategory.Consent, m => m.CaseId, m => m.At, m => m.IsObjection);
        IsNotPersonal(m => m.Version);
    }
}
