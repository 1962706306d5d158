using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Rights;

internal sealed class RightsMailRequestedPersonalData : RegisterOf<RightsMailRequested>
{
    public RightsMailRequestedPersonalData()
    {
        var transit = new Treatment(Purpose.RightsDesk, LawfulBasis.LegalObligation, Retention.Transit, "OccurredAt", Erasure.Redact, Recipient.MailHost);
        FoundBy(SubjectKey.Email, a => a.Email);
        Is(transit, DataCategory.Contact, a => a.Email, a => a.Culture);
        IsFreeText(transit, DataCategory.Correspondence, a => a.Words);
        IsNotPersonal(a => a.CaseId, a => a.Version, a => a.Kind, a => a.Number, a => a.DueOn, a => a.LinkVersion);
    }
}
