using LaBelleCerise.Ordering.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Ordering.Withdrawals;

internal sealed class WithdrawalMapping : IEntityTypeConfiguration<Withdrawal>
{
    public void Configure(EntityTypeBuilder<Withdrawal> builder)
    {
        builder.ToTable("withdrawals", t => t.HasCheckConstraint("ck_withdrawals_amounts", "\"RefundInCents\" >= 0 AND \"RefundedInCents\" >= 0"));
        builder.HasKey(w => w.Id);
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.Property(w => w.Culture).HasMaxLength(2);
        builder.Property(w => w.Name).HasMaxLength(WithdrawalLimits.Name);
        builder.Property(w => w.Email).HasMaxLength(254);
        builder.Property(w => w.Remark).HasMaxLength(WithdrawalLimits.Remark);
        builder.Property(w => w.RefundReference).HasMaxLength(200);
        builder.Property(w => w.StaffName).HasMaxLength(120);
        builder.Property(w => w.Version).IsConcurrencyToken();
        builder.HasOne<Order>().WithMany().HasForeignKey(w => w.OrderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(w => w.Lines).WithOne().HasForeignKey(l => l.WithdrawalId).OnDelete(DeleteBehavior.Cascade);
        // One form makes one statement, also where two hosts hear it at once.
        builder.HasIndex(w => w.FormId).IsUnique();
        builder.HasIndex(w => new { w.State, w.RefundDueOn });
        builder.HasIndex(w => w.Email);
    }
}
