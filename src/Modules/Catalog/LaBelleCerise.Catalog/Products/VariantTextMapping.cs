using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Catalog.Products;

internal sealed class VariantTextMapping : IEntityTypeConfiguration<VariantText>
{
    public void Configure(EntityTypeBuilder<VariantText> builder)
    {
        builder.ToTable("variant_texts");
        builder.HasKey(t => new { t.VariantId, t.Language });
        builder.Property(t => t.Language).HasMaxLength(2);
        builder.Property(t => t.Label).HasMaxLength(ProductLimits.Label);
    }
}
