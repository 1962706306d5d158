using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Accounts.Staff;

internal sealed class StaffLoginPersonalData : RegisterOf<StaffLogin>
{
    public StaffLoginPersonalData()
    {
        var access = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.StaffTrail, nameof(StaffLogin.UserId), Erasure.Delete);
        FoundBy(SubjectKey.Staff, c => c.UserId);
        Is(access, DataCategory.Credential, c => c.UserId, c => c.LoginProvider, c => c.ProviderKey, c => c.ProviderDisplayName);
    }
}
