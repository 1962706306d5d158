using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Messaging.Newsletters;

internal sealed class CampaignMapping : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> campaign)
    {
        campaign.ToTable("campaigns");
        campaign.HasKey(c => c.Id);
        campaign.HasIndex(c => c.DoneAt);
        campaign.Property(c => c.Culture).HasMaxLength(2);
        campaign.Property(c => c.Subject).HasMaxLength(150);
        campaign.Property(c => c.Words).HasMaxLength(20000);
    }
}
