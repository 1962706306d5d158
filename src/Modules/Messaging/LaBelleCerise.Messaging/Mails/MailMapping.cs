using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>Maps mails.</summary>
internal sealed class MailMapping : IEntityTypeConfiguration<Mail>
{
    public void Configure(EntityTypeBuilder<Mail> mail)
    {
        mail.ToTable("mails");
        mail.HasKey(m => m.Id);
        mail.Property(m => m.Culture).HasMaxLength(2);
        mail.Property(m => m.Recipient).HasMaxLength(254);
        mail.Property(m => m.Subject).HasMaxLength(200);
        mail.Property(m => m.MessageId).HasMaxLength(160);
        mail.Property(m => m.PaperHashes).HasMaxLength(700).HasConversion(
            hashes => string.Join(' ', hashes),
            column => column.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            // Written once, never changed.
            new ValueComparer<IReadOnlyList<string>>((a, b) => ReferenceEquals(a, b), hashes => hashes.Count, hashes => hashes));
        mail.Property(m => m.LastError).HasMaxLength(500);
        mail.HasIndex(m => new { m.SourceId, m.Kind }).IsUnique();
        mail.HasIndex(m => new { m.State, m.DueAt });
        mail.HasIndex(m => new { m.SubjectId, m.Kind });
        mail.HasIndex(m => m.Recipient);
        mail.HasIndex(m => m.QueuedAt);
    }
}
