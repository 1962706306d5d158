using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Ordering.Baskets;

internal sealed class CheckoutDraftMapping : IEntityTypeConfiguration<CheckoutDraft>
{
    public void Configure(EntityTypeBuilder<CheckoutDraft> builder)
    {
        builder.ToTable("checkout_drafts");
        builder.HasKey(d => d.BasketId);
        builder.Property(d => d.BasketId).ValueGeneratedNever();
        builder.Ignore(d => d.Address).Ignore(d => d.BillingAddress).Ignore(d => d.Pickup).Ignore(d => d.IsComplete).Ignore(d => d.CountryCode).Ignore(d => d.VatCheck).Ignore(d => d.TaxedNumber);
        builder.HasOne<Basket>().WithOne().HasForeignKey<CheckoutDraft>(d => d.BasketId).OnDelete(DeleteBehavior.Cascade);
        foreach (var text in builder.Metadata.GetProperties().Where(p => p.ClrType == typeof(string)))
        {
            text.SetMaxLength(254);
        }
    }
}
