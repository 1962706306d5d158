using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Accounts.Sessions;

internal sealed class SessionTicketMapping : IEntityTypeConfiguration<SessionTicket>
{
    public void Configure(EntityTypeBuilder<SessionTicket> builder)
    {
        builder.ToTable("sessions");
        builder.HasKey(t => t.KeyHash);
        builder.Property(t => t.KeyHash).HasMaxLength(64);
        builder.Property(t => t.Scheme).HasMaxLength(20);
        builder.HasIndex(t => new { t.PersonId, t.Scheme });
        builder.HasIndex(t => t.ExpiresAt);
    }
}
