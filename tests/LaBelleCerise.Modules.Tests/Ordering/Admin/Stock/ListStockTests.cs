using System.Net;

namespace LaBelleCerise.Modules.Tests.Ordering.Admin.Stock;

public sealed class ListStockTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task The_search_goes_by_the_beginning_and_each_row_tells_what_is_free_held_and_sold()
    {
        var sku = await shop.List(stock: 9, sku: "ZZ-LIJST-1");
        await shop.List(stock: 1, sku: "ZZ-LIJST-2");
        using var buyer = shop.NewVisitor();
        await shop.Pay(await buyer.Buy(sku, "2"));
        using var other = shop.NewVisitor();
        await other.Buy(sku, "3");
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");

        var found = await staff.Submit(await staff.Get("/admin/stock"), "form.filters", new { q = "ZZ-LIJST" });

        Assert.Equal(["ZZ-LIJST-1", "ZZ-LIJST-2"], found.All("tbody th").Select(h => h.TextContent));
        Assert.Equal(["4", "7", "3", "2"], found.All("tbody tr:first-child td.end").Select(d => d.TextContent));
        Assert.Equal(["ZZ-LIJST-2"], (await staff.Get("/admin/stock?q=ZZ-LIJST&after=ZZ-LIJST-1")).All("tbody th").Select(h => h.TextContent));
        Assert.Contains(sku, (await staff.Follow(found, "tbody th a")).Text, StringComparison.Ordinal);
        Assert.NotNull((await staff.Get("/admin/stock?q=%25")).One("tbody .empty"));
    }

    [Fact]
    public async Task Without_the_permission_the_stock_is_closed()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("privacy");

        Assert.NotEqual(HttpStatusCode.OK, (await staff.Get("/admin/stock")).Status);
    }
}
