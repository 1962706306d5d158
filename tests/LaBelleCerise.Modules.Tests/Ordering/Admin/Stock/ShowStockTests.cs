using System.Net;

namespace LaBelleCerise.Modules.Tests.Ordering.Admin.Stock;

public sealed class ShowStockTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Every_move_is_shown_with_its_reason_or_its_order()
    {
        var sku = await shop.List(stock: 3);
        using var buyer = shop.NewVisitor();
        var order = await buyer.Buy(sku);
        await shop.Pay(order);
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");

        var page = await staff.Get($"/admin/stock/{sku}");

        Assert.Equal(["2", "2", "0", "1"], page.All(".facts dd").Select(d => d.TextContent));
        Assert.Equal(["Beginvoorraad", "Vastgehouden", "Verkocht"], page.All("tbody td[data-label='Soort']").Select(k => k.TextContent).Order());
        Assert.Equal(2, page.All($"tbody a[href='/admin/orders/{order.Id}']").Count);
    }

    [Fact]
    public async Task Unknown_goods_are_not_found_and_other_staff_stay_outside()
    {
        var sku = await shop.List();
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");
        Assert.Equal(HttpStatusCode.NotFound, (await staff.Get("/admin/stock/NO-SUCH")).Status);

        using var other = shop.NewVisitor();
        await other.SignInAsStaffWith("privacy");
        Assert.NotEqual(HttpStatusCode.OK, (await other.Get($"/admin/stock/{sku}")).Status);
    }
}
