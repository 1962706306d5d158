using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Ordering.Policies;

internal sealed class KnownPolicyMapping : IEntityTypeConfiguration<KnownPolicy>
{
    public void Configure(EntityTypeBuilder<KnownPolicy> builder)
    {
        builder.ToTable("known_policies");
        builder.HasKey(p => p.PolicyId);
        builder.Property(p => p.PolicyId).ValueGeneratedNever();
        builder.HasIndex(p => p.Version).IsUnique();
    }
}
