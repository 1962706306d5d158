using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Consent.Receipts;

internal sealed class ReceiptKeyMapping : IEntityTypeConfiguration<ReceiptKey>
{
    public void Configure(EntityTypeBuilder<ReceiptKey> key)
    {
        key.ToTable("receipt_keys");
        key.HasKey(k => k.Id);
        key.Property(k => k.Id).HasMaxLength(16);
        key.Property(k => k.PublicKey).HasMaxLength(200);
        key.Property(k => k.SealedKey).HasMaxLength(1000);
        key.HasIndex(k => k.RetiredAt);
    }
}
