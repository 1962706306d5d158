using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Accounts.Staff;

internal sealed class StaffPasskeyPersonalData : RegisterOf<StaffPasskey>
{
    public StaffPasskeyPersonalData()
    {
        var access = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.StaffTrail, nameof(StaffPasskey.UserId), Erasure.Delete);
        FoundBy(SubjectKey.Staff, c => c.UserId);
        Is(access, DataCategory.Credential, c => c.UserId, c => c.CredentialId);
    }
}
