using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Consent.Breaches;

internal sealed class BreachMapping : IEntityTypeConfiguration<Breach>
{
    public void Configure(EntityTypeBuilder<Breach> builder)
    {
        builder.ToTable("breaches");
        builder.HasKey(b => b.Id);
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.What).HasMaxLength(4000);
        builder.Property(b => b.Data).HasMaxLength(400);
        builder.Property(b => b.Reason).HasMaxLength(4000);
        builder.Property(b => b.Version).IsConcurrencyToken();
        builder.Ignore(b => b.DueAt).Ignore(b => b.Categories).Ignore(b => b.AwaitsAuthority).Ignore(b => b.AwaitsPersons);
        builder.HasIndex(b => b.AwareAt);
    }
}
