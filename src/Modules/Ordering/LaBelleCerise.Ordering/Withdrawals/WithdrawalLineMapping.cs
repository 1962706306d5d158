using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Ordering.Withdrawals;

internal sealed class WithdrawalLineMapping : IEntityTypeConfiguration<WithdrawalLine>
{
    public void Configure(EntityTypeBuilder<WithdrawalLine> builder)
    {
        builder.ToTable("withdrawal_lines", t => t.HasCheckConstraint("ck_withdrawal_lines_pieces", "\"Pieces\" > 0"));
        builder.HasKey(l => l.Id);
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.Sku).HasMaxLength(64);
        builder.Property(l => l.Name).HasMaxLength(300);
    }
}
