using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Accounts.Shoppers;

internal sealed class ShopperPasskeyPersonalData : RegisterOf<ShopperPasskey>
{
    public ShopperPasskeyPersonalData()
    {
        var access = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.Account, nameof(ShopperPasskey.UserId), Erasure.Delete);
        FoundBy(SubjectKey.Account, c => c.UserId);
        Is(access, DataCategory.Credential, c => c.UserId, c => c.CredentialId);
    }
}
