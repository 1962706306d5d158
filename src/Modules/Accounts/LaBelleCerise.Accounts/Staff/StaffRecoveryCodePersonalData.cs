using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Accounts.Staff;

internal sealed class StaffRecoveryCodePersonalData : RegisterOf<StaffRecoveryCode>
{
    public StaffRecoveryCodePersonalData()
    {
        var access = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.StaffTrail, nameof(StaffRecoveryCode.CreatedAt), Erasure.Delete);
        FoundBy(SubjectKey.Staff, c => c.StaffId);
        Is(access, DataCategory.Credential, c => c.StaffId, c => c.CreatedAt, c => c.UsedAt);
        IsNotExported(access, DataCategory.Credential, c => c.CodeHash);
        IsNotPersonal(c => c.Id);
    }
}
