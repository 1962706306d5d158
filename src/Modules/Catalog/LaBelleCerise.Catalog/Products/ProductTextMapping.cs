using LaBelleCerise.Catalog.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Catalog.Products;

internal sealed class ProductTextMapping : IEntityTypeConfiguration<ProductText>
{
    public void Configure(EntityTypeBuilder<ProductText> builder)
    {
        builder.ToTable("product_texts");
        builder.HasKey(t => new { t.ProductId, t.Language });
        builder.Property(t => t.Language).HasMaxLength(2);
        builder.Property(t => t.Name).HasMaxLength(ProductLimits.Name);
        builder.Property(t => t.Slug).HasMaxLength(Slug.Longest);
        builder.Property(t => t.Summary).HasMaxLength(ProductLimits.Summary);
        builder.Property(t => t.Description).HasMaxLength(ProductLimits.Description);
        builder.Property(t => t.Alt).HasMaxLength(ProductLimits.Alt);
        builder.HasIndex(t => new { t.Language, t.Slug }).IsUnique();
    }
}
