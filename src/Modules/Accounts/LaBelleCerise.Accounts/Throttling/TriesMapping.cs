using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Accounts.Throttling;

internal sealed class TriesMapping : IEntityTypeConfiguration<Tries>
{
    public void Configure(EntityTypeBuilder<Tries> builder)
    {
        builder.ToTable("tries");
        builder.HasKey(t => t.KeyHash);
        builder.Property(t => t.KeyHash).HasMaxLength(64);
        builder.HasIndex(t => t.LastAt);
    }
}
