using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LaBelleCerise.Ordering.Shelf;

internal sealed class ShelfItemMapping : IEntityTypeConfiguration<ShelfItem>
{
    public void Configure(EntityTypeBuilder<ShelfItem> builder)
    {
        builder.ToTable("shelf", t => t.HasCheckConstraint("ck_shelf_price", "\"PriceInCents\" >= 0"));
        builder.HasKey(i => i.Sku);
        builder.Property(i => i.Sku).HasMaxLength(64);
        // Two hosts may receive two listings at once: the older must not be written over the newer.
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.Property(i => i.PicturePath).HasMaxLength(300);
        builder.Property(i => i.Names).HasConversion(new TextsConverter(), TextsComparer);
        builder.Property(i => i.Paths).HasConversion(new TextsConverter(), TextsComparer);
        builder.HasIndex(i => i.VariantId).IsUnique();
    }

    private static readonly ValueComparer<Dictionary<string, string>> TextsComparer = new(
        (a, b) => JsonSerializer.Serialize(a, JsonSerializerOptions.Default) == JsonSerializer.Serialize(b, JsonSerializerOptions.Default),
        texts => texts.Count,
        texts => new Dictionary<string, string>(texts));

    private sealed class TextsConverter() : ValueConverter<Dictionary<string, string>, string>(
        texts => JsonSerializer.Serialize(texts, JsonSerializerOptions.Default),
        json => JsonSerializer.Deserialize<Dictionary<string, string>>(json, JsonSerializerOptions.Default)!);
}
