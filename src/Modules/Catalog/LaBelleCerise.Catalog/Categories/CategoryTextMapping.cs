using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Catalog.Categories;

internal sealed class CategoryTextMapping : IEntityTypeConfiguration<CategoryText>
{
    public void Configure(EntityTypeBuilder<CategoryText> builder)
    {
        builder.ToTable("category_texts");
        builder.HasKey(t => new { t.CategoryId, t.Language });
        builder.Property(t => t.Language).HasMaxLength(2);
        builder.Property(t => t.Name).HasMaxLength(120);
        builder.Property(t => t.Slug).HasMaxLength(120);
        builder.Property(t => t.Description).HasMaxLength(2000);
        builder.HasIndex(t => new { t.Language, t.Slug }).IsUnique();
    }
}
