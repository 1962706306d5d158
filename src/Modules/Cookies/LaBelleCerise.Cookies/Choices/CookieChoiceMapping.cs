using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Cookies.Choices;

internal sealed class CookieChoiceMapping : IEntityTypeConfiguration<CookieChoice>
{
    public void Configure(EntityTypeBuilder<CookieChoice> builder)
    {
        builder.ToTable("choices");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.TextVersion).HasMaxLength(40);
        builder.Property(c => c.Culture).HasMaxLength(2);
        builder.Property(c => c.BannerHash).HasMaxLength(64);
        builder.Property(c => c.Services).HasMaxLength(200);
        builder.HasIndex(c => c.Day);
    }
}
