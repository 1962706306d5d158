using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Messaging.Conversations;

/// <summary>Maps the traces behind the limits.</summary>
internal sealed class ContactTraceMapping : IEntityTypeConfiguration<ContactTrace>
{
    public void Configure(EntityTypeBuilder<ContactTrace> trace)
    {
        trace.ToTable("contact_traces");
        trace.HasKey(t => t.Id);
        trace.Property(t => t.ClientHash).HasMaxLength(64);
        trace.Property(t => t.EmailHash).HasMaxLength(64);
        trace.HasIndex(t => t.At);
        trace.HasIndex(t => t.ClientHash);
        trace.HasIndex(t => t.EmailHash);
    }
}
