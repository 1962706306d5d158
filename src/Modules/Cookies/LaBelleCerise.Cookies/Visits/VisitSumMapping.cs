using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Cookies.Visits;

internal sealed class VisitSumMapping : IEntityTypeConfiguration<VisitSum>
{
    public void Configure(EntityTypeBuilder<VisitSum> builder)
    {
        builder.ToTable("visit_sums");
        builder.HasKey(s => new { s.Day, s.Route, s.Duration });
        builder.Property(s => s.Route).HasMaxLength(200);
        builder.Property(s => s.Culture).HasMaxLength(2);
        builder.Property(s => s.Duration).HasMaxLength(20);
    }
}
