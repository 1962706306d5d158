using LaBelleCerise.Kernel.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Ordering.Orders;

internal sealed class OrderMapping : IEntityTypeConfiguration<Order>
{
    public void Configure(EntityTypeBuilder<Order> builder)
    {
        builder.ToTable("orders", t =>
        {
            t.HasCheckConstraint("ck_orders_amounts", "\"TotalInCents\" >= 0 AND \"ShippingInCents\" >= 0 AND \"RefundDueInCents\" >= 0");
            // Stock, payments, papers and sums all hang on an order: whoever has none is in none of them (decisions 12).
            t.HasCheckConstraint("ck_orders_no_canary", $"\"Email\" NOT LIKE '%@{CanaryPerson.Domain}'");
        });
        builder.HasKey(o => o.Id);
        builder.Ignore(o => o.Amounts);
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Number).HasMaxLength(20);
        builder.Property(o => o.Culture).HasMaxLength(2);
        builder.Property(o => o.Email).HasMaxLength(254);
        builder.Property(o => o.FirstName).HasMaxLength(80);
        builder.Property(o => o.LastName).HasMaxLength(80);
        builder.Property(o => o.Phone).HasMaxLength(20);
        builder.Property(o => o.Company).HasMaxLength(120);
        builder.Property(o => o.VatNumber).HasMaxLength(20);
        builder.Property(o => o.PaymentMethod).HasMaxLength(60);
        builder.Property(o => o.Carrier).HasMaxLength(20);
        builder.Property(o => o.TrackingNumber).HasMaxLength(40);
        builder.Property(o => o.TransferMessage).HasMaxLength(12);
        builder.Property(o => o.TermsHash).HasMaxLength(64);
        builder.Property(o => o.ConfirmationHash).HasMaxLength(64);
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.OwnsOne(o => o.Address, Address);
        builder.Navigation(o => o.Address).IsRequired();
        builder.OwnsOne(o => o.BillingAddress, Address);
        builder.OwnsOne(o => o.Pickup, pickup =>
        {
            pickup.Property(p => p.PointId).HasMaxLength(40);
            pickup.Property(p => p.Name).HasMaxLength(120);
            pickup.Property(p => p.Street).HasMaxLength(120);
            pickup.Property(p => p.Number).HasMaxLength(20);
            pickup.Property(p => p.PostalCode).HasMaxLength(12);
            pickup.Property(p => p.City).HasMaxLength(80);
        });
        builder.OwnsOne(o => o.VatCheck, check =>
        {
            check.Property(c => c.Number).HasMaxLength(20);
            check.Property(c => c.Consultation).HasMaxLength(200);
            check.Property(c => c.Name).HasMaxLength(200);
            check.Property(c => c.AnswerHash).HasMaxLength(64);
        });
        builder.HasMany(o => o.Lines).WithOne().HasForeignKey(l => l.OrderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(o => o.Shipments).WithOne().HasForeignKey(s => s.OrderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(o => o.Events).WithOne().HasForeignKey(e => e.OrderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(o => o.Number).IsUnique();
        // Two constraints stand behind the check in PlaceOrder: one form and one state of a basket make one order (shop behaviour 2).
        builder.HasIndex(o => o.FormId).IsUnique();
        // A transfer is found by its message, so no two orders have the same one.
        builder.HasIndex(o => o.TransferMessage).IsUnique();
        builder.HasIndex(o => new { o.BasketId, o.BasketVersion }).IsUnique();
        builder.HasIndex(o => new { o.State, o.LapsesAt });
        builder.HasIndex(o => new { o.State, o.PlacedAt });
        builder.HasIndex(o => o.PlacedAt);
        builder.HasIndex(o => o.Email);
        builder.HasIndex(o => o.ShopperId);
        builder.HasIndex(o => o.RefundDueInCents).HasFilter("\"RefundDueInCents\" > 0");
    }

    private static void Address(OwnedNavigationBuilder<Order, PostalAddress> address)
    {
        address.Property(a => a.Street).HasMaxLength(120);
        address.Property(a => a.Number).HasMaxLength(20);
        address.Property(a => a.Box).HasMaxLength(20);
        address.Property(a => a.PostalCode).HasMaxLength(12);
        address.Property(a => a.City).HasMaxLength(80);
        address.Property(a => a.Country).HasMaxLength(2);
    }
}
