using LaBelleCerise.Consent.Ledger;
using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Settings;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent;

/// <summary>The store of Consent.</summary>
internal abstract class ConsentDb(DbContextOptions options) : ModuleDb(options), IHoldsSettings
{
    public const string Name = "consent";

    public override string Schema => Name;

    public DbSet<PolicyVersion> PolicyVersions => Set<PolicyVersion>();

    public DbSet<LedgerLink> LedgerLinks => Set<LedgerLink>();

    public DbSet<LedgerHead> LedgerHeads => Set<LedgerHead>();

    protected override void Map(ModelBuilder model)
    {
        var ledger = new LedgerMapping();
        model.ApplyConfiguration(new PolicyVersionMapping());
        model.ApplyConfiguration(new PolicyWordingMapping());
        model.ApplyConfiguration<ConsentEntry>(ledger);
        model.ApplyConfiguration<LedgerLink>(ledger);
        model.ApplyConfiguration<LedgerHead>(ledger);
        var rights = new RightsMapping();
        model.ApplyConfiguration<RightsCase>(rights);
        model.ApplyConfiguration<CaseEvent>(rights);
        model.ApplyConfiguration<RightsTurn>(rights);
    }
}
