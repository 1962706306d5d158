using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Catalog.Products;

internal sealed class PriceChangeMapping : IEntityTypeConfiguration<PriceChange>
{
    public void Configure(EntityTypeBuilder<PriceChange> builder)
    {
        builder.ToTable("price_changes");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasOne<Variant>().WithMany().HasForeignKey(c => c.VariantId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(c => new { c.VariantId, c.Since });
    }
}
