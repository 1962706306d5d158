using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Consent.Ledger;

internal sealed class LedgerMapping : IEntityTypeConfiguration<ConsentEntry>, IEntityTypeConfiguration<LedgerLink>, IEntityTypeConfiguration<LedgerHead>, IEntityTypeConfiguration<ConsentWording>
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
        builder.HasIndex(e => e.SubjectHash);
        builder.Property(e => e.SubjectHash).HasMaxLength(64);
        builder.Property(e => e.Form).HasMaxLength(40);
        builder.Property(e => e.FormHash).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<ConsentWording> builder)
    {
        builder.ToTable("consent_wordings");
        builder.HasKey(w => new { w.Purpose, w.TextVersion, w.Culture, w.Action });
        builder.Property(w => w.Hash).HasMaxLength(64);
        builder.Property(w => w.Purpose).HasMaxLength(60);
        builder.Property(w => w.TextVersion).HasMaxLength(40);
        builder.Property(w => w.Culture).HasMaxLength(2);
        builder.Property(w => w.Words).HasMaxLength(2000);
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
