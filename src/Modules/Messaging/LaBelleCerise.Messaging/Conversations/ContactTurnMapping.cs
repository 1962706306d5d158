using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Messaging.Conversations;

/// <summary>Maps the counts behind the limits.</summary>
internal sealed class ContactTurnMapping : IEntityTypeConfiguration<ContactTurn>
{
    public void Configure(EntityTypeBuilder<ContactTurn> turn)
    {
        turn.ToTable("contact_turns");
        turn.HasKey(t => t.KeyHash);
        turn.Property(t => t.KeyHash).HasMaxLength(64);
        turn.HasIndex(t => t.At);
    }
}
