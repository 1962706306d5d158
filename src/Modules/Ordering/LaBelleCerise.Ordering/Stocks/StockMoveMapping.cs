using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Ordering.Stocks;

internal sealed class StockMoveMapping : IEntityTypeConfiguration<StockMove>
{
    public void Configure(EntityTypeBuilder<StockMove> builder)
    {
        builder.ToTable("stock_moves");
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Sku).HasMaxLength(64);
        builder.Property(m => m.Reason).HasMaxLength(200);
        builder.HasIndex(m => new { m.Sku, m.At });
        builder.HasIndex(m => m.OrderId);
        builder.HasOne<Stock>().WithMany().HasForeignKey(m => m.Sku).OnDelete(DeleteBehavior.Restrict);
    }
}
