using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Accounts.Shoppers;

internal sealed class ShopperAddressMapping : IEntityTypeConfiguration<ShopperAddress>
{
    public void Configure(EntityTypeBuilder<ShopperAddress> builder)
    {
        builder.ToTable("shopper_addresses");
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Recipient).HasMaxLength(120);
        builder.Property(a => a.Street).HasMaxLength(120);
        builder.Property(a => a.HouseNumber).HasMaxLength(20);
        builder.Property(a => a.Box).HasMaxLength(20);
        builder.Property(a => a.PostalCode).HasMaxLength(12);
        builder.Property(a => a.City).HasMaxLength(80);
        builder.Property(a => a.Country).HasMaxLength(2);
    }
}
