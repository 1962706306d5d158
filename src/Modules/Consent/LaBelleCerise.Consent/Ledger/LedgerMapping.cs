using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Consent.Ledger;

internal sealed class LedgerMapping : IEntityTypeConfiguration<ConsentEntry>, IEntityTypeConfiguration<LedgerLink>, IEntityTypeConfiguration<LedgerHead>
{
    public void Configure(EntityTypeBuilder<ConsentEntry> builder)
    {
        builder.ToTable("consent_entries");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.Sequence).IsUnique();
        builder.HasIndex(e => e.EvidenceId);
        builder.Property(e => e.Purpose).HasMaxLength(60);
        builder.Property(e => e.TextVersion).HasMaxLength(40);
        builder.Property(e => e.Culture).HasMaxLength(2);
    }

    public void Configure(EntityTypeBuilder<LedgerLink> builder)
    {
        builder.ToTable("ledger_links");
        builder.HasKey(l => l.Sequence);
        builder.Property(l => l.Sequence).ValueGeneratedNever();
        builder.Property(l => l.Commitment).HasMaxLength(64);
        builder.Property(l => l.PreviousHash).HasMaxLength(64);
        builder.Property(l => l.Hash).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<LedgerHead> builder)
    {
        builder.ToTable("ledger_heads");
        builder.HasKey(h => h.Stream);
        builder.Property(h => h.Stream).HasMaxLength(40);
        builder.Property(h => h.Hash).HasMaxLength(64);
        builder.HasData(new LedgerHead { Stream = ConsentLedger.Stream, Sequence = 0, Hash = ConsentLedger.Genesis });
    }
}
