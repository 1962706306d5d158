using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Ordering.Orders;

internal sealed class ShipmentMapping : IEntityTypeConfiguration<Shipment>
{
    public void Configure(EntityTypeBuilder<Shipment> builder)
    {
        builder.ToTable("shipments");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Carrier).HasMaxLength(20);
        builder.Property(s => s.TrackingNumber).HasMaxLength(40);
        builder.HasIndex(s => new { s.OrderId, s.Position }).IsUnique();
        builder.HasIndex(s => s.TrackingNumber);
    }
}
