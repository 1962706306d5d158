namespace LaBelleCerise.Modules.Tests.Ordering.Admin.Stock;

public sealed class CorrectStockTests(Shop shop) : IClassFixture<Shop>
{
    [Fact, Behaviour(11)]
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
        Assert.Equal((6, 0, 1), await Pieces(sku));
    }

    [Fact, Behaviour(11)]
    public async Task A_form_that_stood_open_while_pieces_were_sold_puts_none_of_them_back()
    {
        var sku = await shop.List(stock: 10);
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");
        var open = await staff.Get($"/admin/stock/{sku}");
        using var buyer = shop.NewVisitor();
        await shop.Pay(await buyer.Buy(sku, "3"));

        await staff.Submit(open, "form#receive", new { Difference = "-1", Reason = "gebroken" });

        Assert.Equal((6, 0, 3), await Pieces(sku));
    }

    [Fact, Behaviour(11)]
    public async Task Ten_deliveries_booked_at_once_are_all_there()
    {
        var sku = await shop.List(stock: 0);
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");
        var page = await staff.Get($"/admin/stock/{sku}");

        await Task.WhenAll(Enumerable.Range(1, 10).Select(n => staff.Submit(page, "form#receive", new { Difference = "2", Reason = $"levering {n}" })));

        Assert.Equal((20, 0, 0), await Pieces(sku));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1.5")]
    [InlineData("100001")]
    [InlineData("-2147483649")]
    [InlineData("veel")]
    [InlineData("")]
    public async Task What_is_no_whole_difference_changes_nothing(string difference)
    {
        var sku = await shop.List(stock: 4);
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");

        var refused = await staff.Submit(await staff.Get($"/admin/stock/{sku}"), "form#receive", new { Difference = difference, Reason = "levering" });

        Assert.Contains("heel getal", refused.One(".notice--error").TextContent, StringComparison.Ordinal);
        Assert.Equal("levering", refused.One("#reason").GetAttribute("value"));
        Assert.Equal((4, 0, 0), await Pieces(sku));
    }

    private async Task<(int OnHand, int Held, int Sold)> Pieces(string sku) => await shop.StockOf(sku) is var stock ? (stock.OnHand, stock.Held, stock.Sold) : default;
}
