using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Rights;

/// <summary>The course of a case; kept with it.</summary>
internal sealed class CaseEventPersonalData : RegisterOf<CaseEvent>
{
    public CaseEventPersonalData()
    {
        FoundBy(SubjectKey.Staff, e => e.StaffId);
        Is(RightsCasePersonalData.Proof, DataCategory.Correspondence, e => e.Kind, e => e.At, e => e.Detail);
        IsNotExported(RightsCasePersonalData.Proof, DataCategory.StaffActivity, e => e.StaffId, e => e.StaffName);
        IsNotPersonal(e => e.Id, e => e.CaseId);
    }
}
