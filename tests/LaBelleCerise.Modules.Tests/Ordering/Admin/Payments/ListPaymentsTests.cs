using System.Net;
using LaBelleCerise.Modules.Tests.Ordering.Payments;
using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Modules.Tests.Ordering.Admin.Payments;

public sealed class ListPaymentsTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Finance_sees_what_must_be_looked_at_and_asks_the_provider()
    {
        var till = new Till(shop);
        var order = await till.Place();
        using var visitor = shop.NewVisitor();
        (await visitor.Get(order.StartPath)).One("#to-provider");
        await shop.World.Fault("multisafepay", "notify", "wrong-amount");
        await till.End(order, "completed");
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("finance");
        var list = await staff.Get("/admin/payments?state=trouble");
        Assert.Equal(HttpStatusCode.OK, list.Status);
        Assert.Contains(order.Number + "-1", list.Text, StringComparison.Ordinal);
        Assert.Contains(order.Number + "-1", list.One("#parked").TextContent, StringComparison.Ordinal);
        await staff.Submit(list, "form[action*='Ask']");
        Assert.Equal(OrderState.Paid, (await till.Order(order)).State);
        await staff.Submit(list, "#parked form");
        Assert.DoesNotContain(order.Number, (await staff.Get("/admin/payments?state=trouble")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_do_not_see_payments()
    {
        using var stranger = shop.NewVisitor();
        Assert.DoesNotContain("Betalingen", (await stranger.Get("/admin/payments")).Text, StringComparison.Ordinal);
        using var packer = shop.NewVisitor();
        await packer.SignInAsStaffWith("orders");
        Assert.NotEqual("/admin/payments", (await packer.Get("/admin/payments")) is { Status: HttpStatusCode.OK } page ? page.Url.AbsolutePath : "");
    }
}
