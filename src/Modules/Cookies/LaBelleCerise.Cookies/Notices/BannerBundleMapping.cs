using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Cookies.Notices;

internal sealed class BannerBundleMapping : IEntityTypeConfiguration<BannerBundle>
{
    public void Configure(EntityTypeBuilder<BannerBundle> builder)
    {
        builder.ToTable("banner_bundles");
        builder.HasKey(b => new { b.TextVersion, b.Hash });
        builder.Property(b => b.Hash).HasMaxLength(64);
        builder.Property(b => b.Culture).HasMaxLength(2);
        builder.Property(b => b.TextVersion).HasMaxLength(40);
    }
}
