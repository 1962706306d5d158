using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Accounts.Shoppers;

internal sealed class ShopperTokenPersonalData : RegisterOf<ShopperToken>
{
    public ShopperTokenPersonalData()
    {
        var access = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.Account, nameof(ShopperToken.UserId), Erasure.Delete);
        FoundBy(SubjectKey.Account, c => c.UserId);
        Is(access, DataCategory.Credential, c => c.UserId, c => c.LoginProvider, c => c.Name);
        IsNotExported(access, DataCategory.Credential, c => c.Value);
    }
}
