using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Accounts.Shoppers;

internal sealed class ShopperMapping : IEntityTypeConfiguration<Shopper>
{
    public void Configure(EntityTypeBuilder<Shopper> builder)
    {
        builder.ToTable("shopper_accounts");
        builder.HasIndex(s => s.CustomerNumber).IsUnique();
        builder.Property(s => s.CustomerNumber).HasMaxLength(20);
        builder.Property(s => s.FirstName).HasMaxLength(80);
        builder.Property(s => s.LastName).HasMaxLength(80);
        builder.Property(s => s.SecondPhone).HasMaxLength(40);
        builder.Property(s => s.CompanyName).HasMaxLength(120);
        builder.Property(s => s.VatNumber).HasMaxLength(20);
        builder.Property(s => s.Culture).HasMaxLength(2);
        builder.HasMany(s => s.Addresses).WithOne().HasForeignKey(a => a.ShopperId).OnDelete(DeleteBehavior.Cascade);
    }
}
