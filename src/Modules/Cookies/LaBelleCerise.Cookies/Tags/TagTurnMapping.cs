using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Cookies.Tags;

internal sealed class TagTurnMapping : IEntityTypeConfiguration<TagTurn>
{
    public void Configure(EntityTypeBuilder<TagTurn> builder)
    {
        builder.ToTable("tag_turns");
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Tag).HasMaxLength(40);
        builder.HasIndex(t => new { t.Tag, t.At });
    }
}
