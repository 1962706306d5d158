using LaBelleCerise.Accounts.KeyRing;
using LaBelleCerise.Accounts.Sessions;
using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Accounts.Throttling;
using LaBelleCerise.Kernel.Data;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts;

/// <summary>The store of Accounts.</summary>
internal abstract class AccountsDb(DbContextOptions options) : ModuleDb(options), IDataProtectionKeyContext
{
    public const string Name = "accounts";

    public override string Schema => Name;

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void Map(ModelBuilder model)
    {
        model.MapIdentity<Shopper, ShopperOwnClaim, ShopperLogin, ShopperToken, ShopperPasskey>("shopper");
        model.MapIdentity<StaffMember, StaffOwnClaim, StaffLogin, StaffToken, StaffPasskey>("staff");
        model.ApplyConfiguration(new ShopperMapping());
        model.ApplyConfiguration(new ShopperAddressMapping());
        model.ApplyConfiguration(new StaffMemberMapping());
        model.ApplyConfiguration(new StaffGrantMapping());
        model.ApplyConfiguration(new StaffInvitationMapping());
        model.ApplyConfiguration(new StaffRecoveryCodeMapping());
        model.ApplyConfiguration(new SessionTicketMapping());
        model.ApplyConfiguration(new TriesMapping());
        model.ApplyConfiguration(new DataProtectionKeyMapping());
    }
}
