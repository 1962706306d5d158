using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Ordering.Stocks;

internal sealed class StockMapping : IEntityTypeConfiguration<Stock>
{
    public void Configure(EntityTypeBuilder<Stock> builder)
    {
        builder.ToTable("stock", t =>
        {
            t.HasCheckConstraint("ck_stock_on_hand", "\"OnHand\" >= 0");
            t.HasCheckConstraint("ck_stock_held", "\"Held\" >= 0 AND \"Held\" <= \"OnHand\"");
            t.HasCheckConstraint("ck_stock_sold", "\"Sold\" >= 0");
        });
        builder.HasKey(s => s.Sku);
        builder.Property(s => s.Sku).HasMaxLength(64);
    }
}
