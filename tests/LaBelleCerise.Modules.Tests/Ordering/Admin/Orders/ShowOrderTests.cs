using System.Net;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Ordering.Admin.Orders;

public sealed class ShowOrderTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Staff_see_who_ordered_what_and_that_they_looked_is_written_down()
    {
        var sku = await shop.List();
        using var buyer = shop.NewVisitor();
        var order = await buyer.Buy(sku, "2");
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");

        var page = await staff.Get($"/admin/orders/{order.Id}");

        Assert.All([order.Number, "An Peeters", "an.peeters@example.be", "+32470123456", "Stationsstraat 12", sku], fact => Assert.Contains(fact, page.Text, StringComparison.Ordinal));
        Assert.Contains("no-store", page.Headers["Cache-Control"], StringComparison.Ordinal);
        Assert.Equal(["Geplaatst"], page.All(".timeline__what").Select(e => e.TextContent));
        Assert.Empty(page.All("form#ship, form[action*='Pack']"));
        Assert.True(await shop.Ask(db => db.ReadLog.AnyAsync(r => r.Reference == $"order:{order.Id}")));
    }

    [Fact]
    public async Task An_order_that_does_not_exist_is_not_found()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");

        Assert.Equal(HttpStatusCode.NotFound, (await staff.Get($"/admin/orders/{Guid.NewGuid()}")).Status);
    }

    [Fact]
    public async Task Without_the_permission_an_order_is_closed()
    {
        using var buyer = shop.NewVisitor();
        var order = await buyer.Buy(await shop.List());
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("privacy");

        var page = await staff.Get($"/admin/orders/{order.Id}");

        Assert.NotEqual(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain(order.Number, page.Body, StringComparison.Ordinal);
    }
}
