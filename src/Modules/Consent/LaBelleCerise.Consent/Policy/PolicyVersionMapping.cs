using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Consent.Policy;

internal sealed class PolicyVersionMapping : IEntityTypeConfiguration<PolicyVersion>
{
    public void Configure(EntityTypeBuilder<PolicyVersion> builder)
    {
        builder.ToTable("policy_versions");
        builder.HasKey(v => v.Id);
        builder.Property(v => v.ContentHash).HasMaxLength(64);
        builder.HasIndex(v => v.Number).IsUnique();
        builder.HasMany(v => v.Wordings).WithOne().HasForeignKey(w => w.PolicyId);
    }
}
