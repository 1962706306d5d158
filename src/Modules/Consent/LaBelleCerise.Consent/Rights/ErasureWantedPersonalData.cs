using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Rights;

internal sealed class ErasureWantedPersonalData : RegisterOf<ErasureWanted>
{
    public ErasureWantedPersonalData()
    {
        var transit = new Treatment(Purpose.RightsDesk, LawfulBasis.LegalObligation, Retention.Transit, "OccurredAt", Erasure.Redact);
        FoundBy(SubjectKey.Account, a => a.AccountId);
        Is(transit, DataCategory.Contact, a => a.AccountId, a => a.Emails);
        Is(transit, DataCategory.OrderHistory, a => a.OrderIds, a => a.OrderNumbers);
        IsNotPersonal(a => a.CaseId, a => a.Version, a => a.Until);
    }
}
