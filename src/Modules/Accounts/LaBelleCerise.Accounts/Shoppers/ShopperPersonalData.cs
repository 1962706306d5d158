using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Accounts.Shoppers;

internal sealed class ShopperPersonalData : RegisterOf<Shopper>
{
    public ShopperPersonalData()
    {
        var profile = new Treatment(Purpose.Account, LawfulBasis.Contract, Retention.Account, nameof(Shopper.CollectedAt), Erasure.Delete);
        var access = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.Account, nameof(Shopper.CollectedAt), Erasure.Delete);
        FoundBy(SubjectKey.Account, s => s.Id);
        FoundBy(SubjectKey.Email, s => s.NormalizedEmail);
        FoundBy(SubjectKey.Phone, s => s.PhoneNumber);
        Is(profile, DataCategory.Identity, s => s.Id, s => s.CustomerNumber, s => s.FirstName, s => s.LastName, s => s.CompanyName, s => s.VatNumber, s => s.Source, s => s.CollectedAt);
        Is(profile, DataCategory.Contact, s => s.Email, s => s.PhoneNumber, s => s.SecondPhone, s => s.Culture);
        // The same address again, in the forms that Identity looks it up by.
        IsNotExported(profile, DataCategory.Contact, s => s.UserName, s => s.NormalizedUserName, s => s.NormalizedEmail);
        // A hash or a stamp tells the person nothing and helps whoever steals the answer.
        IsNotExported(access, DataCategory.Credential, s => s.PasswordHash, s => s.SecurityStamp);
        Is(access, DataCategory.Credential, s => s.EmailConfirmed, s => s.TwoFactorEnabled, s => s.LockoutEnd, s => s.LockoutEnabled, s => s.AccessFailedCount, s => s.PhoneNumberConfirmed, s => s.ResetRequestedAt, s => s.LastSeenAt, s => s.WarnedAt);
        Is(profile, DataCategory.Consent, s => s.IsRestricted);
        IsNotPersonal(s => s.ConcurrencyStamp, s => s.ProofVersion, s => s.ResetVersion, s => s.Version);
    }
}
