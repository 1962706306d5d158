using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Modules.Tests.Ordering.Orders;

public sealed class CancelOrderTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Cancelling_needs_a_reason_gives_the_pieces_back_and_makes_the_refund_due()
    {
        var sku = await shop.List(stock: 4);
        using var buyer = shop.NewVisitor();
        var order = await buyer.Buy(sku, "4");
        await shop.Pay(order);
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");
        var page = await staff.Get($"/admin/orders/{order.Id}");
        Assert.NotNull((await staff.Submit(page, "form#cancel", new { Reason = " " })).One(".notice--error"));

        await staff.Submit(page, "form#cancel", new { Reason = "klant bedacht zich" });

        var now = Assert.Single(await shop.OrdersOf(sku));
        Assert.Equal((OrderState.Cancelled, order.TotalInCents), (now.State, now.RefundDueInCents));
        Assert.Equal((4, 0, 0), await Pieces(sku));
        Assert.Contains(order.Number, (await staff.Get("/admin/orders?view=RefundDue")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unpaid_order_owes_nothing_and_its_basket_can_be_ordered_again()
    {
        var sku = await shop.List(stock: 1);
        using var buyer = shop.NewVisitor();
        var order = await buyer.Buy(sku);
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");

        await staff.Submit(await staff.Get($"/admin/orders/{order.Id}"), "form#cancel", new { Reason = "dubbel besteld" });
        Assert.Equal((1, 0, 0), await Pieces(sku));
        await buyer.Submit(await buyer.Get("/nl/bestellen/nakijken"), "form#place-order");

        var orders = (await shop.OrdersOf(sku)).OrderBy(o => o.State is OrderState.Cancelled ? 0 : 1).ToList();
        Assert.Equal([(OrderState.Cancelled, 0L), (OrderState.AwaitingPayment, 0L)], orders.Select(o => (o.State, o.RefundDueInCents)));
        Assert.DoesNotContain("dubbel besteld", (await buyer.Get(shop.LinkTo(orders[0]))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_shipped_is_no_longer_cancelled()
    {
        var sku = await shop.List(stock: 2);
        using var buyer = shop.NewVisitor();
        var order = await buyer.Buy(sku);
        await shop.Pay(order);
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");
        var open = await staff.Get($"/admin/orders/{order.Id}");
        var shipped = await staff.Submit(open, "form#ship", new { TrackingNumber = "12345678" });
        Assert.Empty(shipped.All("form#cancel"));

        var refused = await staff.Submit(open, "form#cancel", new { Reason = "te laat" });

        Assert.NotNull(refused.One(".notice--error"));
        Assert.Equal(OrderState.Shipped, Assert.Single(await shop.OrdersOf(sku)).State);
        Assert.Equal((1, 0, 1), await Pieces(sku));
    }

    [Fact, Behaviour(8)]
    public async Task Money_and_cancelling_at_the_same_moment_end_in_one_truth()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");
        for (var round = 0; round < 5; round++)
        {
            var sku = await shop.List(stock: 3);
            using var buyer = shop.NewVisitor();
            var order = await buyer.Buy(sku, "2");
            var page = await staff.Get($"/admin/orders/{order.Id}");

            await Task.WhenAll(shop.Pay(order), staff.Submit(page, "form#cancel", new { Reason = "klant bedacht zich" }));

            var now = Assert.Single(await shop.OrdersOf(sku));
            Assert.Equal((OrderState.Cancelled, order.TotalInCents), (now.State, now.RefundDueInCents));
            Assert.Equal((3, 0, 0), await Pieces(sku));
        }
    }

    private async Task<(int OnHand, int Held, int Sold)> Pieces(string sku) => await shop.StockOf(sku) is var stock ? (stock.OnHand, stock.Held, stock.Sold) : default;
}
