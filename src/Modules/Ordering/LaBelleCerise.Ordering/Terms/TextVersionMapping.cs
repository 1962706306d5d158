using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Ordering.Terms;

internal sealed class TextVersionMapping : IEntityTypeConfiguration<TextVersion>
{
    public void Configure(EntityTypeBuilder<TextVersion> builder)
    {
        builder.ToTable("text_versions");
        builder.HasKey(v => new { v.Kind, v.Number });
        builder.Property(v => v.Kind).HasMaxLength(40);
        builder.Property(v => v.Number).ValueGeneratedNever();
        builder.Property(v => v.Bodies).HasConversion(new BodiesConverter());
        builder.Property(v => v.LastFacts).HasConversion(
            facts => JsonSerializer.Serialize(facts, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(json, JsonSerializerOptions.Default),
            // Written once as a whole, never changed inside.
            new ValueComparer<Dictionary<string, Dictionary<string, string>>?>((a, b) => ReferenceEquals(a, b), facts => facts == null ? 0 : facts.Count, facts => facts));
        // One version of a text counts at a time.
        builder.HasIndex(v => v.Kind).IsUnique().HasFilter("\"ReplacedAt\" IS NULL");
    }
}
