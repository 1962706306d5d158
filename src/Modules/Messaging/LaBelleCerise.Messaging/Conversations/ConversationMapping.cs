using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Messaging.Conversations;

/// <summary>Maps conversations.</summary>
internal sealed class ConversationMapping : IEntityTypeConfiguration<Conversation>
{
    public void Configure(EntityTypeBuilder<Conversation> conversation)
    {
        conversation.ToTable("conversations");
        conversation.HasKey(c => c.Id);
        conversation.Property(c => c.Reference).HasMaxLength(12);
        conversation.Property(c => c.Culture).HasMaxLength(2);
        conversation.Property(c => c.Name).HasMaxLength(ContactLimits.Name);
        conversation.Property(c => c.Email).HasMaxLength(254);
        conversation.Property(c => c.ReachedAt).HasMaxLength(ContactLimits.Name);
        conversation.Property(c => c.OrderNumber).HasMaxLength(ContactLimits.OrderNumber);
        conversation.Property(c => c.Version).IsConcurrencyToken();
        conversation.HasIndex(c => c.StartedBy).IsUnique();
        conversation.HasIndex(c => c.Reference).IsUnique();
        conversation.HasIndex(c => new { c.State, c.LastMessageAt });
        conversation.HasIndex(c => c.Email);
        conversation.HasIndex(c => c.OrderNumber);
    }
}
