using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Accounts.Staff;

internal sealed class StaffMemberMapping : IEntityTypeConfiguration<StaffMember>
{
    public void Configure(EntityTypeBuilder<StaffMember> builder)
    {
        builder.ToTable("staff_members");
        builder.Property(s => s.Name).HasMaxLength(80);
        builder.Property(s => s.Culture).HasMaxLength(2);
        builder.Property(s => s.ProtectedTotpSecret).HasMaxLength(400);
    }
}
