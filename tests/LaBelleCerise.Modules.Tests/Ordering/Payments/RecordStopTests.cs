using LaBelleCerise.Ordering.Payments;

namespace LaBelleCerise.Modules.Tests.Ordering.Payments;

public sealed class RecordStopTests(Shop shop) : IClassFixture<Shop>
{
    private readonly Till till = new(shop);

    [Fact]
    public async Task A_cancelled_orders_page_at_the_provider_is_closed()
    {
        var order = await Begun();
        await till.Cancel(order);
        await shop.Settle();

        Assert.Equal("cancelled", await AtProvider(order));
        Assert.Equal((PaymentState.Cancelled, true), Assert.Single(await till.Payments(order)) is var p ? (p.State, p.IsStopped) : default);
        using var visitor = shop.NewVisitor();
        Assert.Equal("OrderCancelled", (await visitor.Get(order.ReturnPath)).One("[data-standing]").GetAttribute("data-standing"));
    }

    [Fact]
    public async Task A_provider_that_does_not_answer_is_told_again_five_minutes_later()
    {
        var order = await Begun();
        await shop.World.Fault("multisafepay", "update-order", "error500");
        await till.Cancel(order);
        await shop.Settle();
        var waiting = Assert.Single(await till.Payments(order));
        Assert.Equal((false, shop.Clock.GetUtcNow() + TimeSpan.FromMinutes(5)), (waiting.IsStopped, waiting.StopAt!.Value));

        await shop.Advance(TimeSpan.FromMinutes(5));
        await shop.Settle();

        Assert.Equal("cancelled", await AtProvider(order));
        Assert.Equal((true, null, null), Assert.Single(await till.Payments(order)) is var done ? (done.IsStopped, done.StopAt, done.PageUrl) : default);
    }

    [Fact]
    public async Task A_payment_that_was_closed_is_not_closed_again()
    {
        var order = await Begun();
        var payment = Assert.Single(await till.Payments(order));

        Assert.False((await shop.Send(new RecordStop(payment.Id, shop.Clock.GetUtcNow()))).IsOver);
        await shop.Settle();
        // The provider says so too, in its own time.
        await Till.Until(async () => (await till.Notices()).Any(n => n.ProviderOrderId == $"{order.Number}-1" && n.Status == "cancelled"));
        await shop.Settle();
        var closed = Assert.Single(await till.Payments(order));
        Assert.True(closed.IsStopped);
        await shop.Settle();

        Assert.Equal(closed.Version, Assert.Single(await till.Payments(order)).Version);
    }

    private async Task<PlacedOrder> Begun()
    {
        var order = await till.Place();
        using var visitor = shop.NewVisitor();
        (await visitor.Get(order.StartPath)).One("#to-provider");
        return order;
    }

    private async Task<string?> AtProvider(PlacedOrder order) =>
        (string?)(await shop.World.ProviderOrders()).Single(o => (string?)o!["order_id"] == order.Number + "-1")!["status"];
}
