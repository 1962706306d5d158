using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Accounts.Staff;

internal sealed class StaffGrantMapping : IEntityTypeConfiguration<StaffGrant>
{
    public void Configure(EntityTypeBuilder<StaffGrant> builder)
    {
        builder.ToTable("staff_grants");
        builder.HasKey(g => g.Id);
        builder.Property(g => g.Key).HasMaxLength(80);
        builder.Property(g => g.Reason).HasMaxLength(200);
        builder.Property(g => g.Version).IsConcurrencyToken();
        builder.HasIndex(g => g.StaffId);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(g => g.StaffId).OnDelete(DeleteBehavior.Restrict);
    }
}
