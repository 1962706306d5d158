using System.Linq.Expressions;
using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.PaymentData;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace LaBelleCerise.Kernel.Data;

/// <summary>The database of one module: its own tables plus the kernel's outbox, receipts and read log.</summary>
/// <remarks>A module has an abstract-like class for its code and one derived class per provider, so that EF tells their migrations apart (ADR 0010).</remarks>
public abstract class ModuleDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>The name of the query filter that hides restricted persons (GDPR art. 18).</summary>
    public const string RestrictionFilter = "restriction";

    private bool mayChangeRestricted;

    /// <summary>The schema in PostgreSQL and the file name in SQLite.</summary>
    public abstract string Schema { get; }

    /// <summary>What this module announced.</summary>
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    /// <summary>Where each announcement still has to go.</summary>
    public DbSet<OutboxDelivery> Deliveries => Set<OutboxDelivery>();

    /// <summary>What this module has received.</summary>
    public DbSet<Receipt> Receipts => Set<Receipt>();

    /// <summary>Which staff member looked at whose data, when and for what.</summary>
    public DbSet<ReadLogEntry> ReadLog => Set<ReadLogEntry>();

    /// <summary>Whether this transaction announced something; the unit of work rings the relay after the commit.</summary>
    internal bool HasAnnounced { get; set; }

    /// <summary>Opens a set of personal data for a stated purpose.</summary>
    /// <remarks>The only way to such a set: an architecture test finds any other (ADR 0003).</remarks>
    public IQueryable<T> Open<T>(Opening opening)
        where T : class
    {
        mayChangeRestricted |= opening.SeesRestricted;
        return opening.SeesRestricted ? Set<T>().IgnoreQueryFilters([RestrictionFilter]) : Set<T>();
    }

    /// <summary>Writes an announcement to the outbox; it leaves when the surrounding transaction has committed.</summary>
    public void Announce(IAnnouncement announcement)
    {
        var catalog = this.GetService<AnnouncementCatalog>();
        var now = this.GetService<TimeProvider>().GetUtcNow();
        var id = Guid.CreateVersion7(now);
        Outbox.Add(new OutboxMessage
        {
            Id = id,
            WireName = AnnouncementCatalog.NameOf(announcement.GetType()),
            SubjectId = announcement.SubjectId,
            Payload = AnnouncementCatalog.Write(announcement),
            OccurredAt = now,
            Deliveries = [.. catalog.ReceiversOf(announcement.GetType()).Select(receiver =>
                new OutboxDelivery { Id = Guid.CreateVersion7(now), MessageId = id, Receiver = receiver, DueAt = now })],
        });
        HasAnnounced = true;
    }

    /// <inheritdoc />
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseRestricted();
        RefuseUnsourced();
        TakeOutWhatIsNotKept();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc />
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RefuseRestricted();
        RefuseUnsourced();
        TakeOutWhatIsNotKept();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <summary>Maps the module's own tables.</summary>
    protected abstract void Map(ModelBuilder model);

    /// <inheritdoc />
    protected sealed override void OnModelCreating(ModelBuilder modelBuilder)
    {
        if (Database.IsNpgsql())
        {
            modelBuilder.HasDefaultSchema(Schema);
        }

        KernelMapping.Apply(modelBuilder, holdsSettings: this is IHoldsSettings);
        Map(modelBuilder);
        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(t => typeof(IPersonRecord).IsAssignableFrom(t.ClrType)).ToList())
        {
            var row = Expression.Parameter(type.ClrType, "row");
            var unrestricted = Expression.Not(Expression.Property(row, nameof(IPersonRecord.IsRestricted)));
            modelBuilder.Entity(type.ClrType).HasQueryFilter(RestrictionFilter, Expression.Lambda(unrestricted, row));
        }
    }

    /// <inheritdoc />
    protected sealed override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<MicrosecondsConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    /// <summary>PostgreSQL keeps no NUL in text and SQLite does: both stores must take the same rows. And no store keeps the number of a card or an account, from wherever it came (law N12).</summary>
    private void TakeOutWhatIsNotKept()
    {
        var scrubber = this.GetService<PaymentDataScrubber>();
        foreach (var entry in ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            foreach (var property in entry.Properties.Where(p => p.CurrentValue is string))
            {
                var text = (string)property.CurrentValue!;
                // What we set ourselves may name our own account, of tomorrow too; what rows are found by stays what it is.
                var clean = text.Replace("\0", "", StringComparison.Ordinal);
                if (entry.Entity is not SettingsVersion && !property.Metadata.IsKey() && scrubber.Clean(clean) is var without && without != clean)
                {
                    clean = PaymentDataSearch.Fit(property.Metadata, without);
                }

                if (clean != text)
                {
                    property.CurrentValue = clean;
                }
            }
        }
    }

    private void RefuseRestricted()
    {
        if (mayChangeRestricted)
        {
            return;
        }

        foreach (var entry in ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            var row = RowOf(entry);
            if (row is { Entity: IPersonRecord, State: not EntityState.Added } && (bool)row.Property(nameof(IPersonRecord.IsRestricted)).OriginalValue!)
            {
                throw new RestrictedPersonException(row.Metadata.ClrType.Name);
            }
        }
    }

    private void RefuseUnsourced()
    {
        foreach (var person in ChangeTracker.Entries<IPersonRecord>().Where(e => e.State is EntityState.Added && (!Enum.IsDefined(e.Entity.Source) || e.Entity.CollectedAt == default)))
        {
            throw new PersonWithoutSourceException(person.Metadata.ClrType.Name);
        }
    }

    /// <summary>The entry itself, or the one that owns it: an address is changed in its person's row.</summary>
    private EntityEntry? RowOf(EntityEntry entry)
    {
        var row = entry;
        while (row?.Metadata.FindOwnership() is { } ownership)
        {
            var part = row;
            row = ChangeTracker.Entries().FirstOrDefault(owner => owner.Metadata == ownership.PrincipalEntityType
                && ownership.Properties.Zip(ownership.PrincipalKey.Properties).All(pair =>
                    Equals(part.Property(pair.First.Name).CurrentValue, owner.Property(pair.Second.Name).CurrentValue)));
        }

        return row;
    }
}
