using LaBelleCerise.Consent.Breaches;
using LaBelleCerise.Consent.Canary;
using LaBelleCerise.Consent.Keeping;
using LaBelleCerise.Consent.Ledger;
using LaBelleCerise.Consent.PaymentData;
using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Consent.Receipts;
using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Consent.Tombstones;
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

    public DbSet<ConsentWording> ConsentWordings => Set<ConsentWording>();

    public DbSet<ReceiptKey> ReceiptKeys => Set<ReceiptKey>();

    public DbSet<LedgerRoot> LedgerRoots => Set<LedgerRoot>();

    public DbSet<CanaryLife> CanaryLives => Set<CanaryLife>();

    public DbSet<RetentionReport> RetentionReports => Set<RetentionReport>();

    public DbSet<TombstoneMark> TombstoneMarks => Set<TombstoneMark>();

    public DbSet<PaymentDataScan> PaymentDataScans => Set<PaymentDataScan>();

    protected override void Map(ModelBuilder model)
    {
        var ledger = new LedgerMapping();
        model.ApplyConfiguration(new BreachMapping());
        model.ApplyConfiguration(new PolicyVersionMapping());
        model.ApplyConfiguration(new PolicyWordingMapping());
        model.ApplyConfiguration<ConsentEntry>(ledger);
        model.ApplyConfiguration<LedgerLink>(ledger);
        model.ApplyConfiguration<LedgerHead>(ledger);
        model.ApplyConfiguration<ConsentWording>(ledger);
        model.ApplyConfiguration(new ReceiptKeyMapping());
        model.ApplyConfiguration(new LedgerRootMapping());
        model.ApplyConfiguration(new CanaryLifeMapping());
        model.ApplyConfiguration(new RetentionReportMapping());
        model.ApplyConfiguration(new TombstoneMarkMapping());
        model.ApplyConfiguration(new PaymentDataScanMapping());
        var rights = new RightsMapping();
        model.ApplyConfiguration<RightsCase>(rights);
        model.ApplyConfiguration<CaseEvent>(rights);
        model.ApplyConfiguration<RightsTurn>(rights);
    }
}
