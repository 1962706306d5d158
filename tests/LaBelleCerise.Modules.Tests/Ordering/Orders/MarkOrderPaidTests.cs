using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Modules.Tests.Ordering.Orders;

public sealed class MarkOrderPaidTests(Shop shop) : IClassFixture<Shop>
{
    [Fact, Behaviour(4)]
    public async Task The_same_payment_ten_times_at_once_is_one_step_and_one_stock_move()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        var order = await visitor.Buy(sku, "2");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => shop.Pay(order)));

        Assert.Single(outcomes, o => o is MarkOrderPaidOutcome.Paid);
        Assert.Equal(9, outcomes.Count(o => o is MarkOrderPaidOutcome.AlreadyPaid));
        var stock = await shop.StockOf(sku);
        Assert.Equal((8, 0, 2), (stock.OnHand, stock.Held, stock.Sold));
        Assert.Single((await shop.OrdersOf(sku))[0].Events, e => e.Kind == OrderEventKind.Paid);
        Assert.NotNull((await visitor.Get("/nl/mandje")).One(".empty"));
    }

    [Fact, Behaviour(8)]
    public async Task Money_for_a_cancelled_order_is_due_back_and_the_order_stays_cancelled()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        var order = await visitor.Buy(sku);
        await using (var staff = new StaffRequest(shop))
        {
            await staff.Send(new CancelOrder(order.Id, StaffRequest.Id, "Olivia", "verkeerd besteld"));
        }

        Assert.IsType<MarkOrderPaidOutcome.RefundDue>(await shop.Pay(order));

        var now = Assert.Single(await shop.OrdersOf(sku));
        Assert.Equal((OrderState.Cancelled, order.TotalInCents), (now.State, now.RefundDueInCents));
        Assert.Contains("We betalen je", (await visitor.Get(shop.LinkTo(now))).Text, StringComparison.Ordinal);
        Assert.Equal((10, 0, 0), await Pieces(sku));
    }

    [Fact, Behaviour(9)]
    public async Task Another_amount_is_never_paid()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        var order = await visitor.Buy(sku);

        Assert.IsType<MarkOrderPaidOutcome.AmountDiffers>(await shop.Pay(order, amount: order.TotalInCents - 1));
        Assert.IsType<MarkOrderPaidOutcome.AmountDiffers>(await shop.Pay(order, amount: order.TotalInCents - 1));

        var now = Assert.Single(await shop.OrdersOf(sku));
        Assert.Equal((OrderState.AwaitingPayment, order.TotalInCents - 1), (now.State, now.RefundDueInCents));
        Assert.Single(now.Events, e => e.Kind == OrderEventKind.AmountDiffered);
    }

    [Fact]
    public async Task Late_money_takes_the_pieces_again_when_they_are_there_and_is_due_back_when_they_are_not()
    {
        var sku = await shop.List(stock: 2);
        using var visitor = shop.NewVisitor();
        using var other = shop.NewVisitor();
        var (first, second) = (await visitor.Buy(sku), await other.Buy(sku));
        await shop.Advance(TimeSpan.FromHours(3));
        await shop.RunJob("ordering.lapse-unpaid-orders");

        Assert.IsType<MarkOrderPaidOutcome.WasLapsedRestocked>(await shop.Pay(first));
        using var third = shop.NewVisitor();
        await third.Buy(sku);
        Assert.IsType<MarkOrderPaidOutcome.RefundDue>(await shop.Pay(second));

        Assert.Equal((1, 1, 1), await Pieces(sku));
    }

    [Fact, Behaviour(10)]
    public async Task Late_money_for_a_mixed_basket_keeps_no_piece_when_one_of_them_is_gone()
    {
        var (plenty, last) = (await shop.List(stock: 10, sku: "A-VEEL"), await shop.List(stock: 1, sku: "B-LAATSTE"));
        using var visitor = shop.NewVisitor();
        await visitor.Add(plenty, "2");
        var order = await visitor.Buy(last);
        await shop.Advance(TimeSpan.FromHours(3));
        await shop.RunJob("ordering.lapse-unpaid-orders");
        using var other = shop.NewVisitor();
        await other.Buy(last);

        Assert.IsType<MarkOrderPaidOutcome.RefundDue>(await shop.Pay(order));

        Assert.Equal((10, 0, 0), await Pieces(plenty));
        Assert.Equal((1, 1, 0), await Pieces(last));
        Assert.Equal((OrderState.Lapsed, order.TotalInCents), (await shop.OrdersOf(plenty)).Select(o => (o.State, o.RefundDueInCents)).Single());
    }

    [Fact, Behaviour(10)]
    public async Task Late_money_of_many_at_once_sells_each_piece_once()
    {
        var (plenty, few) = (await shop.List(stock: 10, sku: "C-VEEL"), await shop.List(stock: 3, sku: "D-WEINIG"));
        var orders = new List<Order>();
        for (var n = 0; n < 6; n++)
        {
            using var visitor = shop.NewVisitor();
            await visitor.Add(plenty);
            orders.Add(await visitor.Buy(few));
            await shop.Advance(TimeSpan.FromHours(3));
            await shop.RunJob("ordering.lapse-unpaid-orders");
        }

        var outcomes = await Task.WhenAll(orders.Select(o => shop.Pay(o)));

        Assert.Equal((3, 3), (outcomes.Count(o => o is MarkOrderPaidOutcome.WasLapsedRestocked), outcomes.Count(o => o is MarkOrderPaidOutcome.RefundDue)));
        Assert.Equal((7, 0, 3), await Pieces(plenty));
        Assert.Equal((0, 0, 3), await Pieces(few));
    }

    [Fact]
    public async Task A_second_payment_of_a_paid_order_is_due_back()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        var order = await visitor.Buy(sku);
        await shop.Pay(order, "one");

        Assert.IsType<MarkOrderPaidOutcome.RefundDue>(await shop.Pay(order, "two"));

        var now = Assert.Single(await shop.OrdersOf(sku));
        Assert.Equal((OrderState.Paid, order.TotalInCents), (now.State, now.RefundDueInCents));
    }

    private async Task<(int, int, int)> Pieces(string sku)
    {
        var stock = await shop.StockOf(sku);
        return (stock.OnHand, stock.Held, stock.Sold);
    }
}
