using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Modules.Tests.Ordering.Jobs;

public sealed class LapseUnpaidOrdersTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task An_order_that_is_not_paid_in_time_gives_its_pieces_back_once_and_its_basket_can_be_ordered_again()
    {
        var sku = await shop.List(stock: 3);
        using var visitor = shop.NewVisitor();
        var order = await visitor.Buy(sku, "3");
        await shop.RunJob("ordering.lapse-unpaid-orders");
        Assert.Equal(3, (await shop.StockOf(sku)).Held);

        await shop.Advance(TimeSpan.FromHours(2));
        await Task.WhenAll(shop.RunJob("ordering.lapse-unpaid-orders"), shop.RunJob("ordering.lapse-unpaid-orders"));

        var stock = await shop.StockOf(sku);
        Assert.Equal((3, 0, 0), (stock.OnHand, stock.Held, stock.Sold));
        Assert.Contains("niet op tijd betaald", (await visitor.Get(shop.LinkTo(order))).Text, StringComparison.Ordinal);
        await visitor.Submit(await visitor.Get("/nl/bestellen/nakijken"), "form#place-order");
        Assert.Equal([OrderState.Lapsed, OrderState.AwaitingPayment], (await shop.OrdersOf(sku)).OrderBy(o => o.PlacedAt).Select(o => o.State));
    }

    [Fact]
    public async Task A_paid_order_never_lapses()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        await shop.Pay(await visitor.Buy(sku));

        await shop.Advance(TimeSpan.FromDays(3));
        await shop.RunJob("ordering.lapse-unpaid-orders");

        Assert.Equal(OrderState.Paid, Assert.Single(await shop.OrdersOf(sku)).State);
    }

    [Fact]
    public async Task An_old_basket_goes_with_its_details()
    {
        using var visitor = shop.NewVisitor();
        await visitor.Review(await shop.List());

        await shop.Advance(TimeSpan.FromDays(31));
        await shop.RunJob("kernel.sweep-retention");

        Assert.NotNull((await visitor.Get("/nl/mandje")).One(".empty"));
    }
}
