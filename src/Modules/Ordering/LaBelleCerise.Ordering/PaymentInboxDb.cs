using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Ordering.Payments.Notices;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering;

/// <summary>The inbox of payment notices: a store of its own, so that no other work makes the provider wait (decisions 21).</summary>
internal abstract class PaymentInboxDb(DbContextOptions options) : ModuleDb(options)
{
    public const string Name = "payment_inbox";

    public override string Schema => Name;

    protected override void Map(ModelBuilder model) => model.ApplyConfiguration(new PaymentNoticeMapping());
}
