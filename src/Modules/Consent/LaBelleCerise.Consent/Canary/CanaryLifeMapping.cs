using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Consent.Canary;

internal sealed class CanaryLifeMapping : IEntityTypeConfiguration<CanaryLife>
{
    public void Configure(EntityTypeBuilder<CanaryLife> life)
    {
        life.ToTable("canary_lives");
        life.HasKey(l => l.Id);
        life.Property(l => l.Id).ValueGeneratedNever();
        life.Property(l => l.Stage).HasConversion<string>().HasMaxLength(20);
        life.Property(l => l.Version).IsConcurrencyToken();
        life.HasIndex(l => l.Night).IsUnique();
    }
}
