using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Breaches;

/// <summary>About the staff member who wrote it down; the words are meant to name nobody and are searched all the same.</summary>
internal sealed class BreachPersonalData : RegisterOf<Breach>
{
    public BreachPersonalData()
    {
        var register = new Treatment(Purpose.Security, LawfulBasis.LegalObligation, Retention.ConsentProof, nameof(Breach.AwareAt), Erasure.KeepByLaw, Recipient.Hosting);
        FoundBy(SubjectKey.Staff, b => b.RecordedBy);
        Is(register, DataCategory.StaffActivity, b => b.RecordedBy, b => b.AwareAt);
        IsFreeText(register, DataCategory.StaffActivity, b => b.What, b => b.Reason);
        IsNotPersonal(b => b.Id, b => b.Data, b => b.Persons, b => b.Risk, b => b.AuthorityToldAt, b => b.PersonsToldAt, b => b.ClosedAt, b => b.Version);
    }
}
