using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Accounts.Shoppers;

internal sealed class ShopperAddressPersonalData : RegisterOf<ShopperAddress>
{
    public ShopperAddressPersonalData()
    {
        var profile = new Treatment(Purpose.Account, LawfulBasis.Contract, Retention.Account, nameof(ShopperAddress.CollectedAt), Erasure.Delete);
        FoundBy(SubjectKey.Account, a => a.ShopperId);
        Is(profile, DataCategory.Identity, a => a.ShopperId, a => a.Recipient);
        Is(profile, DataCategory.Address, a => a.Street, a => a.HouseNumber, a => a.Box, a => a.PostalCode, a => a.City, a => a.Country, a => a.IsDefaultDelivery, a => a.IsDefaultBilling, a => a.CollectedAt);
        IsNotPersonal(a => a.Id);
    }
}
