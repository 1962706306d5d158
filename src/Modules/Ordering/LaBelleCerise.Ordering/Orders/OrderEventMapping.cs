using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Ordering.Orders;

internal sealed class OrderEventMapping : IEntityTypeConfiguration<OrderEvent>
{
    public void Configure(EntityTypeBuilder<OrderEvent> builder)
    {
        builder.ToTable("order_events");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.StaffName).HasMaxLength(120);
        builder.Property(e => e.Detail).HasMaxLength(500);
        builder.HasIndex(e => new { e.OrderId, e.At });
    }
}
