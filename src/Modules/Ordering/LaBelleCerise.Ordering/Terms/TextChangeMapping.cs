using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Ordering.Terms;

internal sealed class TextChangeMapping : IEntityTypeConfiguration<TextChange>
{
    public void Configure(EntityTypeBuilder<TextChange> builder)
    {
        builder.ToTable("text_changes");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Kind).HasMaxLength(40);
        builder.Property(c => c.StaffName).HasMaxLength(120);
        builder.HasIndex(c => new { c.Kind, c.At });
    }
}
