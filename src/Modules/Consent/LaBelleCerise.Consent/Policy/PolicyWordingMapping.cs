using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Consent.Policy;

internal sealed class PolicyWordingMapping : IEntityTypeConfiguration<PolicyWording>
{
    public void Configure(EntityTypeBuilder<PolicyWording> builder)
    {
        builder.ToTable("policy_wordings");
        builder.HasKey(w => new { w.PolicyId, w.Culture });
        builder.Property(w => w.Culture).HasMaxLength(2);
    }
}
