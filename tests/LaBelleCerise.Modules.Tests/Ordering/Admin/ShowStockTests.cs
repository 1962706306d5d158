namespace LaBelleCerise.Modules.Tests.Ordering.Admin;

public sealed class ShowStockTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Staff_receive_pieces_with_a_reason_and_the_books_reconcile()
    {
        var sku = await shop.List(stock: 2);
        using var buyer = shop.NewVisitor();
        await shop.Pay(await buyer.Buy(sku));
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");
        var page = await staff.Get($"/admin/stock/{sku}");

        Assert.NotNull((await staff.Submit(page, "form#receive", new { Difference = "5" })).One(".notice--error"));
        Assert.NotNull((await staff.Submit(page, "form#receive", new { Difference = "-2", Reason = "geteld" })).One(".notice--error"));
        var booked = await staff.Submit(page, "form#receive", new { Difference = "5", Reason = "levering 88" });

        Assert.Contains("levering 88", booked.Text, StringComparison.Ordinal);
        var stock = await shop.StockOf(sku);
        Assert.Equal((6, 0, 1), (stock.OnHand, stock.Held, stock.Sold));
    }
}
