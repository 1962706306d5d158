using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Ledger;

/// <summary>The proof of a consent; who gave it is only known where the evidence knows it.</summary>
internal sealed class ConsentEntryPersonalData : RegisterOf<ConsentEntry>
{
    public ConsentEntryPersonalData()
    {
        var proof = new Treatment(Purpose.ConsentProof, LawfulBasis.LegalObligation, Retention.ConsentProof, nameof(ConsentEntry.At), Erasure.KeepByLaw);
        Is(proof, DataCategory.Consent, e => e.Purpose, e => e.Action, e => e.TextVersion, e => e.Culture, e => e.EvidenceId, e => e.At, e => e.Form);
        IsNotExported(proof, DataCategory.Consent, e => e.SubjectHash);
        IsNotPersonal(e => e.FormHash);
        IsNotPersonal(e => e.Id, e => e.Sequence, e => e.Salt);
    }
}
