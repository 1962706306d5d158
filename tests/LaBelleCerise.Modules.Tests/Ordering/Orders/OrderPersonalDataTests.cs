using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Orders;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Ordering.Orders;

public sealed class OrderPersonalDataTests(Shop shop) : IClassFixture<Shop>
{
    /// <summary>To invoice, deliver and tell how it stands (S9), with what the order is paid, serviced after and found again by (decisions 9).</summary>
    private static readonly Purpose[] Allowed = [Purpose.Invoicing, Purpose.Delivery, Purpose.OrderStatus, Purpose.Payment, Purpose.AfterSales, Purpose.Account];

    [Fact]
    [Promise("S9")]
    public void Data_of_an_order_serve_invoice_delivery_and_status_and_what_the_sale_itself_needs_and_nothing_else()
    {
        var orders = shop.Services.GetRequiredService<PersonalDataRegister>().Entries.Where(e => e.Described.Namespace == typeof(Order).Namespace && e.IsPersonal).ToList();
        Assert.Contains(orders, e => e.Described == typeof(Order));
        var purposes = orders.SelectMany(e => e.Personal.Values).Select(p => p.Treatment.Purpose).ToHashSet();
        Assert.Equal(Allowed.Select(p => p.Key).Order(), purposes.Select(p => p.Key).Order());

        // That it belongs to an account is no more than the link.
        Assert.Equal([nameof(Order.ShopperId)], orders.SelectMany(e => e.Personal.Values).Where(p => p.Treatment.Purpose == Purpose.Account).Select(p => p.Property));
    }
}
