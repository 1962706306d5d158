using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Messaging.Newsletters;

internal sealed class SubscriptionMapping : IEntityTypeConfiguration<Subscription>
{
    public void Configure(EntityTypeBuilder<Subscription> subscription)
    {
        subscription.ToTable("subscriptions");
        subscription.HasKey(s => s.Id);
        subscription.Ignore(s => s.IsFromSomeoneElse);
        // One row per address: of two sign-ups at the same moment the index decides.
        subscription.HasIndex(s => s.Email).IsUnique();
        subscription.HasIndex(s => new { s.State, s.AskedAt });
        subscription.Property(s => s.Email).HasMaxLength(254);
        subscription.Property(s => s.Culture).HasMaxLength(2);
        subscription.Property(s => s.Origin).HasMaxLength(200);
        subscription.Property(s => s.Version).IsConcurrencyToken();
        subscription.OwnsOne(s => s.Asked, asked =>
        {
            asked.Property(a => a.Form).HasMaxLength(40);
            asked.Property(a => a.TextVersion).HasMaxLength(40);
            asked.Property(a => a.Culture).HasMaxLength(2);
            asked.Property(a => a.FormHash).HasMaxLength(64);
            asked.Property(a => a.Newsletter).HasMaxLength(1000);
            asked.Property(a => a.Measurement).HasMaxLength(1000);
        });
    }
}
