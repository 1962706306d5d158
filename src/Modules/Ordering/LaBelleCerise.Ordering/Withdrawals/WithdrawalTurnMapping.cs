using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Ordering.Withdrawals;

internal sealed class WithdrawalTurnMapping : IEntityTypeConfiguration<WithdrawalTurn>
{
    public void Configure(EntityTypeBuilder<WithdrawalTurn> builder)
    {
        builder.ToTable("withdrawal_turns");
        builder.HasKey(t => t.KeyHash);
        builder.Property(t => t.KeyHash).HasMaxLength(64);
        builder.HasIndex(t => t.At);
    }
}
