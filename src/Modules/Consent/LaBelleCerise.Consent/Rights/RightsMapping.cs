using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Consent.Rights;

internal sealed class RightsMapping : IEntityTypeConfiguration<RightsCase>, IEntityTypeConfiguration<CaseEvent>, IEntityTypeConfiguration<RightsTurn>
{
    public void Configure(EntityTypeBuilder<RightsCase> builder)
    {
        builder.ToTable("rights_cases");
        builder.HasKey(c => c.Id);
        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => c.FormId).IsUnique();
        builder.HasIndex(c => new { c.State, c.DueOn });
        builder.HasIndex(c => c.Email);
        builder.Property(c => c.Number).HasMaxLength(10);
        builder.Property(c => c.Culture).HasMaxLength(2);
        builder.Property(c => c.Email).HasMaxLength(254);
        builder.Property(c => c.Name).HasMaxLength(120);
        builder.Property(c => c.ObjectsTo).HasMaxLength(40);
        builder.Property(c => c.SubjectHash).HasMaxLength(64);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasMany(c => c.Events).WithOne().HasForeignKey(e => e.CaseId);
    }

    public void Configure(EntityTypeBuilder<CaseEvent> builder)
    {
        builder.ToTable("rights_case_events");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.StaffName).HasMaxLength(120);
        builder.Property(e => e.Detail).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<RightsTurn> builder)
    {
        builder.ToTable("rights_turns");
        builder.HasKey(t => t.KeyHash);
        builder.Property(t => t.KeyHash).HasMaxLength(64);
        builder.HasIndex(t => t.At);
    }
}
