using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>Maps papers.</summary>
internal sealed class PaperMapping : IEntityTypeConfiguration<Paper>
{
    public void Configure(EntityTypeBuilder<Paper> paper)
    {
        paper.ToTable("papers");
        paper.HasKey(p => p.Hash);
        paper.Property(p => p.Hash).HasMaxLength(64);
        paper.Property(p => p.FileName).HasMaxLength(120);
        paper.Property(p => p.MediaType).HasMaxLength(80);
    }
}
