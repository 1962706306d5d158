using LaBelleCerise.Ordering.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Ordering.Payments;

internal sealed class PaymentMapping : IEntityTypeConfiguration<Payment>
{
    public void Configure(EntityTypeBuilder<Payment> builder)
    {
        builder.ToTable("payments", t => t.HasCheckConstraint("ck_payments_amounts", "\"AmountInCents\" >= 0 AND \"RefundedInCents\" >= 0"));
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.ProviderOrderId).HasMaxLength(50);
        builder.Property(p => p.Currency).HasMaxLength(3);
        builder.Property(p => p.ProviderStatus).HasMaxLength(40);
        builder.Property(p => p.Method).HasMaxLength(40);
        builder.Property(p => p.TransactionId).HasMaxLength(50);
        builder.Property(p => p.PageUrl).HasMaxLength(500);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasOne<Order>().WithMany().HasForeignKey(p => p.OrderId).OnDelete(DeleteBehavior.Cascade);
        // Behind the check in StartPayment: one order has each attempt once, and the provider hears of each reference once.
        builder.HasIndex(p => new { p.OrderId, p.Attempt }).IsUnique();
        builder.HasIndex(p => p.ProviderOrderId).IsUnique();
        builder.HasIndex(p => p.CheckAt);
        builder.HasIndex(p => p.StopAt);
        builder.HasIndex(p => new { p.State, p.CreatedAt });
    }
}
