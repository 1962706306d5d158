using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Ordering.Orders;

internal sealed class MoneyReceivedMapping : IEntityTypeConfiguration<MoneyReceived>
{
    public void Configure(EntityTypeBuilder<MoneyReceived> builder)
    {
        builder.ToTable("money_received");
        builder.HasKey(m => m.ProviderReference);
        builder.Property(m => m.ProviderReference).HasMaxLength(100);
        builder.Property(m => m.Currency).HasMaxLength(3);
        builder.Property(m => m.Method).HasMaxLength(60);
        builder.HasIndex(m => m.OrderId);
        builder.HasOne<Order>().WithMany().HasForeignKey(m => m.OrderId).OnDelete(DeleteBehavior.Cascade);
    }
}
