using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Accounts.Shoppers;

internal sealed class ShopperLoginPersonalData : RegisterOf<ShopperLogin>
{
    public ShopperLoginPersonalData()
    {
        var access = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.Account, nameof(ShopperLogin.UserId), Erasure.Delete);
        FoundBy(SubjectKey.Account, c => c.UserId);
        Is(access, DataCategory.Credential, c => c.UserId, c => c.LoginProvider, c => c.ProviderKey, c => c.ProviderDisplayName);
    }
}
