using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Ordering.Payments.Notices;

internal sealed class PaymentNoticeMapping : IEntityTypeConfiguration<PaymentNotice>
{
    public void Configure(EntityTypeBuilder<PaymentNotice> builder)
    {
        builder.ToTable("payment_notices");
        builder.HasKey(n => n.Id);
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.ProviderOrderId).HasMaxLength(50);
        builder.Property(n => n.Status).HasMaxLength(40);
        builder.Property(n => n.TransactionId).HasMaxLength(50);
        builder.Property(n => n.Currency).HasMaxLength(3);
        builder.Property(n => n.Method).HasMaxLength(40);
        // What makes two notices the same one; never the timestamp, for a repeat has a new one. The amount belongs to it:
        // a notice with a wrong amount must not swallow the right one that follows.
        builder.HasIndex(n => new { n.ProviderOrderId, n.Status, n.TransactionId, n.AmountInCents, n.AmountRefundedInCents }).IsUnique();
        builder.HasIndex(n => new { n.State, n.DueAt });
    }
}
