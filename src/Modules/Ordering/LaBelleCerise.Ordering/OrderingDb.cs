using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Settings;
using LaBelleCerise.Ordering.Baskets;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Payments;
using LaBelleCerise.Ordering.Policies;
using LaBelleCerise.Ordering.Shelf;
using LaBelleCerise.Ordering.Stocks;
using LaBelleCerise.Ordering.Terms;
using LaBelleCerise.Ordering.Withdrawals;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering;

/// <summary>The store of Ordering. Sets of personal data have no property here: they are opened with a purpose.</summary>
internal abstract class OrderingDb(DbContextOptions options) : ModuleDb(options), IHoldsSettings
{
    public const string Name = "ordering";

    public override string Schema => Name;

    public DbSet<ShelfItem> Shelf => Set<ShelfItem>();

    public DbSet<Stock> Stock => Set<Stock>();

    public DbSet<KnownPolicy> Policies => Set<KnownPolicy>();

    public DbSet<TextVersion> TextVersions => Set<TextVersion>();

    public DbSet<TextDraft> TextDrafts => Set<TextDraft>();

    public DbSet<AgreedTerms> AgreedTerms => Set<AgreedTerms>();

    protected override void Map(ModelBuilder model) => model
        .ApplyConfiguration(new ShelfItemMapping())
        .ApplyConfiguration(new StockMapping())
        .ApplyConfiguration(new StockMoveMapping())
        .ApplyConfiguration(new BasketMapping())
        .ApplyConfiguration(new BasketLineMapping())
        .ApplyConfiguration(new CheckoutDraftMapping())
        .ApplyConfiguration(new OrderMapping())
        .ApplyConfiguration(new OrderLineMapping())
        .ApplyConfiguration(new OrderEventMapping())
        .ApplyConfiguration(new ShipmentMapping())
        .ApplyConfiguration(new WithdrawalMapping())
        .ApplyConfiguration(new WithdrawalLineMapping())
        .ApplyConfiguration(new WithdrawalTurnMapping())
        .ApplyConfiguration(new MoneyReceivedMapping())
        .ApplyConfiguration(new PaymentMapping())
        .ApplyConfiguration(new KnownPolicyMapping())
        .ApplyConfiguration(new TextVersionMapping())
        .ApplyConfiguration(new TextDraftMapping())
        .ApplyConfiguration(new TextChangeMapping())
        .ApplyConfiguration(new AgreedTermsMapping());
}
