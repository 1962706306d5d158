using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Consent.Receipts;

internal sealed class LedgerRootMapping : IEntityTypeConfiguration<LedgerRoot>
{
    public void Configure(EntityTypeBuilder<LedgerRoot> root)
    {
        root.ToTable("ledger_roots");
        root.HasKey(r => r.Day);
        root.Property(r => r.Hash).HasMaxLength(64);
    }
}
