using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Receipts;

/// <summary>The word of the ledger on its way: an id and what was said, nobody's address.</summary>
internal sealed class ConsentRecordedPersonalData : RegisterOf<ConsentRecorded>
{
    public ConsentRecordedPersonalData()
    {
        var transit = new Treatment(Purpose.ConsentProof, LawfulBasis.LegalObligation, Retention.Transit, nameof(ConsentRecorded.At), Erasure.KeepByLaw);
        Is(transit, DataCategory.Consent, c => c.EvidenceId, c => c.Purpose, c => c.IsGiven, c => c.At);
        IsNotPersonal(c => c.Version);
    }
}
