using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Ordering.Terms;

internal sealed class TextDraftMapping : IEntityTypeConfiguration<TextDraft>
{
    public void Configure(EntityTypeBuilder<TextDraft> builder)
    {
        builder.ToTable("text_drafts");
        builder.HasKey(d => d.Kind);
        builder.Property(d => d.Kind).HasMaxLength(40);
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.Property(d => d.Bodies).HasConversion(new BodiesConverter());
    }
}
