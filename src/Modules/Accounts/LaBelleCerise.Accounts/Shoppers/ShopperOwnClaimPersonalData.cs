using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Accounts.Shoppers;

internal sealed class ShopperOwnClaimPersonalData : RegisterOf<ShopperOwnClaim>
{
    public ShopperOwnClaimPersonalData()
    {
        var access = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.Account, nameof(ShopperOwnClaim.UserId), Erasure.Delete);
        FoundBy(SubjectKey.Account, c => c.UserId);
        Is(access, DataCategory.Credential, c => c.UserId, c => c.ClaimType, c => c.ClaimValue);
        IsNotPersonal(c => c.Id);
    }
}
