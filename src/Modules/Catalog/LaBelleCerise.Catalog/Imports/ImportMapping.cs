using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Catalog.Imports;

internal sealed class ImportMapping : IEntityTypeConfiguration<Import>
{
    public void Configure(EntityTypeBuilder<Import> builder)
    {
        builder.ToTable("imports");
        builder.HasKey(i => i.Id);
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Fingerprint).HasMaxLength(64);
        builder.Property(i => i.Language).HasMaxLength(2);
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.HasIndex(i => new { i.State, i.LastStepAt });
    }
}
