using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Catalog.Products;

internal sealed class VariantMapping : IEntityTypeConfiguration<Variant>
{
    public void Configure(EntityTypeBuilder<Variant> builder)
    {
        builder.ToTable("variants");
        builder.HasKey(v => v.Id);
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Sku).HasMaxLength(ProductLimits.Sku);
        builder.Property(v => v.Ean).HasMaxLength(13);
        builder.Property(v => v.ContentUnit).HasMaxLength(4);
        builder.Property(v => v.PicturePath).HasMaxLength(200);
        builder.HasIndex(v => v.Sku).IsUnique();
        builder.HasMany(v => v.Texts).WithOne().HasForeignKey(t => t.VariantId).OnDelete(DeleteBehavior.Cascade);
    }
}
