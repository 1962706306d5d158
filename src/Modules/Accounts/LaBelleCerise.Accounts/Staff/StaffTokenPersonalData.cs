using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Accounts.Staff;

internal sealed class StaffTokenPersonalData : RegisterOf<StaffToken>
{
    public StaffTokenPersonalData()
    {
        var access = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.StaffTrail, nameof(StaffToken.UserId), Erasure.Delete);
        FoundBy(SubjectKey.Staff, c => c.UserId);
        Is(access, DataCategory.Credential, c => c.UserId, c => c.LoginProvider, c => c.Name);
        IsNotExported(access, DataCategory.Credential, c => c.Value);
    }
}
