using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Ordering.Withdrawals;

internal sealed class MissMapping : IEntityTypeConfiguration<Miss>
{
    public void Configure(EntityTypeBuilder<Miss> builder)
    {
        builder.ToTable("withdrawal_misses");
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.ClientHash).HasMaxLength(64);
        builder.Property(m => m.OrderHash).HasMaxLength(64);
        builder.HasIndex(m => m.At);
        builder.HasIndex(m => m.ClientHash);
        builder.HasIndex(m => m.OrderHash);
    }
}
