namespace LaBelleCerise.Kernel.PersonalData.Cases;

/// <summary>Parts of case files: copies of what stands elsewhere, for as long as the answer can be fetched.</summary>
public sealed class CasePartPersonalData : RegisterOf<CasePart>
{
    /// <summary>Declares it.</summary>
    public CasePartPersonalData()
    {
        var answer = new Treatment(Purpose.RightsDesk, LawfulBasis.LegalObligation, Retention.CaseFile, nameof(CasePart.WrittenAt), Erasure.Delete, Recipient.Hosting);
        // The answer itself: it does not list itself once more.
        IsNotExported(answer, DataCategory.Correspondence, p => p.Sealed);
        IsNotPersonal(p => p.CaseId, p => p.Kind, p => p.Round, p => p.WrittenAt);
    }
}
