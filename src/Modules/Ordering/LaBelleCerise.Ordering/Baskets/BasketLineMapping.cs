using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Ordering.Baskets;

internal sealed class BasketLineMapping : IEntityTypeConfiguration<BasketLine>
{
    public void Configure(EntityTypeBuilder<BasketLine> builder)
    {
        builder.ToTable("basket_lines", t => t.HasCheckConstraint("ck_basket_lines_quantity", "\"Quantity\" BETWEEN 1 AND 99"));
        builder.HasKey(l => l.Id);
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.Sku).HasMaxLength(64);
        builder.HasIndex(l => new { l.BasketId, l.Sku }).IsUnique();
    }
}
