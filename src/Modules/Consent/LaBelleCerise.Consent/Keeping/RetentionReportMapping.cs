using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Consent.Keeping;

internal sealed class RetentionReportMapping : IEntityTypeConfiguration<RetentionReport>
{
    public void Configure(EntityTypeBuilder<RetentionReport> report)
    {
        report.ToTable("retention_reports");
        report.HasKey(r => r.Sequence);
        report.Property(r => r.Sequence).ValueGeneratedNever();
        report.Property(r => r.Store).HasMaxLength(40);
        report.Property(r => r.PreviousHash).HasMaxLength(64);
        report.Property(r => r.Hash).HasMaxLength(64);
    }
}
