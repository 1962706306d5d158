using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Cookies.Walks;

internal sealed class WalkMapping : IEntityTypeConfiguration<Walk>
{
    public void Configure(EntityTypeBuilder<Walk> builder)
    {
        builder.ToTable("walks");
        builder.HasKey(w => w.Id);
        builder.HasIndex(w => w.FinishedAt);
        builder.HasIndex(w => w.StartedAt);
    }
}
