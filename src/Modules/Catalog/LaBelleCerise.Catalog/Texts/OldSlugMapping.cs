using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Catalog.Texts;

internal sealed class OldSlugMapping : IEntityTypeConfiguration<OldSlug>
{
    public void Configure(EntityTypeBuilder<OldSlug> builder)
    {
        builder.ToTable("old_slugs");
        builder.HasKey(s => new { s.Kind, s.Language, s.Slug });
        builder.Property(s => s.Language).HasMaxLength(2);
        builder.Property(s => s.Slug).HasMaxLength(Slug.Longest);
        builder.HasIndex(s => s.TargetId);
    }
}
