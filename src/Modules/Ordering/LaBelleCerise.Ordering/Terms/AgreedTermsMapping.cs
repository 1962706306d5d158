using System.Text.Json;
using LaBelleCerise.Ordering.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Ordering.Terms;

internal sealed class AgreedTermsMapping : IEntityTypeConfiguration<AgreedTerms>
{
    public void Configure(EntityTypeBuilder<AgreedTerms> builder)
    {
        builder.ToTable("agreed_terms");
        builder.HasKey(t => t.Hash);
        builder.Property(t => t.Hash).HasMaxLength(64);
        builder.Property(t => t.Culture).HasMaxLength(2);
        builder.Property(t => t.Versions).HasMaxLength(300);
        builder.Property(t => t.Papers).HasConversion(
            papers => JsonSerializer.Serialize(papers, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<List<OrderPaper>>(json, JsonSerializerOptions.Default)!,
            // Written once, never changed.
            new ValueComparer<IReadOnlyList<OrderPaper>>((a, b) => ReferenceEquals(a, b), papers => papers.Count, papers => papers));
    }
}
