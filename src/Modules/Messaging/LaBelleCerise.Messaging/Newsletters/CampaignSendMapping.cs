using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Messaging.Newsletters;

internal sealed class CampaignSendMapping : IEntityTypeConfiguration<CampaignSend>
{
    public void Configure(EntityTypeBuilder<CampaignSend> send)
    {
        send.ToTable("campaign_sends");
        send.HasKey(s => s.Id);
        // Nobody gets the same newsletter twice.
        send.HasIndex(s => new { s.SubscriptionId, s.CampaignId }).IsUnique();
        send.HasOne<Subscription>().WithMany().HasForeignKey(s => s.SubscriptionId).OnDelete(DeleteBehavior.Cascade);
        send.HasOne<Campaign>().WithMany().HasForeignKey(s => s.CampaignId).OnDelete(DeleteBehavior.Cascade);
    }
}
