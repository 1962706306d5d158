using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Modules.Tests.Ordering.Orders;

public sealed class LapseOrderTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Nothing_lapses_before_its_time_and_nothing_lapses_twice()
    {
        var sku = await shop.List(stock: 3);
        using var visitor = shop.NewVisitor();
        var order = await visitor.Buy(sku, "2");
        Assert.IsType<LapseOrderOutcome.NotDue>(await shop.Send(new LapseOrder(order.Id)));

        await shop.Advance(TimeSpan.FromHours(2));
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => shop.Send(new LapseOrder(order.Id))));

        Assert.Single(outcomes, o => o is LapseOrderOutcome.Lapsed);
        Assert.Equal((3, 0, 0), await Pieces(sku));
        Assert.Single(Assert.Single(await shop.OrdersOf(sku)).Events, e => e.Kind is OrderEventKind.Lapsed);
        Assert.Contains("niet op tijd betaald", (await visitor.Get(shop.LinkTo(order))).Text, StringComparison.Ordinal);
    }

    [Fact, Behaviour(5)]
    public async Task Money_and_the_end_of_its_time_at_the_same_moment_leave_a_paid_order()
    {
        for (var round = 0; round < 5; round++)
        {
            var sku = await shop.List(stock: 2);
            using var visitor = shop.NewVisitor();
            var order = await visitor.Buy(sku, "2");
            await shop.Advance(TimeSpan.FromHours(2));

            await Task.WhenAll(shop.Pay(order), shop.Send(new LapseOrder(order.Id)));

            Assert.Equal(OrderState.Paid, Assert.Single(await shop.OrdersOf(sku)).State);
            Assert.Equal((0, 0, 2), await Pieces(sku));
            Assert.IsType<LapseOrderOutcome.NotDue>(await shop.Send(new LapseOrder(order.Id)));
        }
    }

    [Fact]
    public async Task An_order_that_does_not_exist_is_not_due() => Assert.IsType<LapseOrderOutcome.NotDue>(await shop.Send(new LapseOrder(Guid.NewGuid())));

    private async Task<(int OnHand, int Held, int Sold)> Pieces(string sku) => await shop.StockOf(sku) is var stock ? (stock.OnHand, stock.Held, stock.Sold) : default;
}
