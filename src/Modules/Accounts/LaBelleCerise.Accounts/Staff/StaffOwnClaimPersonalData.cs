using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Accounts.Staff;

internal sealed class StaffOwnClaimPersonalData : RegisterOf<StaffOwnClaim>
{
    public StaffOwnClaimPersonalData()
    {
        var access = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.StaffTrail, nameof(StaffOwnClaim.UserId), Erasure.Delete);
        FoundBy(SubjectKey.Staff, c => c.UserId);
        Is(access, DataCategory.Credential, c => c.UserId, c => c.ClaimType, c => c.ClaimValue);
        IsNotPersonal(c => c.Id);
    }
}
