using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Consent.Tombstones;

internal sealed class TombstoneMarkMapping : IEntityTypeConfiguration<TombstoneMark>
{
    public void Configure(EntityTypeBuilder<TombstoneMark> mark)
    {
        mark.ToTable("tombstone_marks");
        mark.HasKey(m => m.Id);
        mark.Property(m => m.Id).ValueGeneratedNever();
    }
}
