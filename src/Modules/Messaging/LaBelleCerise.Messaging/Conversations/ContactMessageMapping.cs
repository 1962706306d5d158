using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Messaging.Conversations;

/// <summary>Maps the messages of conversations.</summary>
internal sealed class ContactMessageMapping : IEntityTypeConfiguration<ContactMessage>
{
    public void Configure(EntityTypeBuilder<ContactMessage> message)
    {
        message.ToTable("contact_messages");
        message.HasKey(m => m.Id);
        message.Property(m => m.Body).HasMaxLength(ContactLimits.Message);
        message.HasOne<Conversation>().WithMany().HasForeignKey(m => m.ConversationId).OnDelete(DeleteBehavior.Cascade);
        message.HasIndex(m => new { m.ConversationId, m.Position }).IsUnique();
        message.HasIndex(m => m.ReceivedAt);
    }
}
