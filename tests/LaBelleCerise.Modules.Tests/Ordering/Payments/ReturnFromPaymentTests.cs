using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Payments;
using LaBelleCerise.Ordering.Payments.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Ordering.Payments;

public sealed class ReturnFromPaymentTests(Shop shop) : IClassFixture<Shop>
{
    private readonly Till till = new(shop);

    [Fact]
    [Behaviour(7)]
    public async Task The_address_never_says_paid_and_a_fresh_browser_sees_the_truth()
    {
        var order = await Begun();
        await shop.World.Notifications("hold");
        using var fresh = shop.NewVisitor();
        fresh.AcceptsCookies = false;
        var waiting = await fresh.Get($"{order.ReturnPath}?transactionid={order.Number}-1&status=completed");
        Assert.Equal("Waiting", Standing(waiting));
        Assert.StartsWith("5; url=", waiting.Headers["Refresh"], StringComparison.Ordinal);
        Assert.Contains("je hoeft niets te doen", waiting.Text, StringComparison.Ordinal);
        Assert.Equal(OrderState.AwaitingPayment, (await till.Order(order)).State);
        await shop.World.EndPayment(order.Number + "-1", "completed");
        // Its own refresh does not ask the provider; coming from there does.
        Assert.Equal("Waiting", Standing(await fresh.Get(order.ReturnPath)));
        Assert.Equal("Paid", Standing(await fresh.Get($"{order.ReturnPath}?transactionid={order.Number}-1")));
        Assert.Equal(OrderState.Paid, (await till.Order(order)).State);
        await shop.World.Notifications("normal");
    }

    [Fact]
    public async Task A_provider_that_does_not_answer_leaves_the_page_waiting()
    {
        var order = await Begun();
        await shop.World.Fault("multisafepay", "get-order", "timeout");
        using var visitor = shop.NewVisitor();
        Assert.Equal("Waiting", Standing(await visitor.Get($"{order.ReturnPath}?transactionid={order.Number}-1")));
        Assert.Equal(PaymentState.Pending, Assert.Single(await till.Payments(order)).State);
    }

    [Theory]
    [InlineData("void")]
    [InlineData("declined")]
    [InlineData("expired")]
    public async Task A_payment_that_failed_is_paid_again_on_the_same_order_and_hold(string status)
    {
        var order = await Begun();
        await till.End(order, status);
        using var visitor = shop.NewVisitor();
        var failed = await visitor.Get(order.ReturnPath);
        Assert.Equal("Failed", Standing(failed));
        Assert.Equal(1, (await till.Stock(order)).Held);
        var again = await visitor.Submit(failed, "#pay-again");
        Assert.NotNull(again.One("#to-provider"));
        Assert.Equal(1, (await till.Stock(order)).Held);
        await till.End(order, "completed", attempt: 2);
        Assert.Equal("Paid", Standing(await visitor.Get(order.ReturnPath)));
        Assert.Equal([1, 2], (await till.Payments(order)).Select(p => p.Attempt));
        Assert.All(await till.Payments(order), p => Assert.Equal(1495, p.AmountInCents));
        Assert.Equal((0, 1), (await till.Stock(order)) is var s ? (s.Held, s.Sold) : default);
    }

    [Fact]
    [Behaviour(9)]
    public async Task A_notice_with_another_amount_is_never_paid_until_staff_ask()
    {
        var order = await Begun();
        await shop.World.Fault("multisafepay", "notify", "wrong-amount");
        await till.End(order, "completed");
        Assert.Equal(OrderState.AwaitingPayment, (await till.Order(order)).State);
        var payment = Assert.Single(await till.Payments(order));
        Assert.Equal((PaymentState.Pending, PaymentTrouble.AmountDiffers), (payment.State, payment.Trouble));
        Assert.Equal(ParkReason.AmountDiffers, Assert.Single(await till.Notices(), n => n.ProviderOrderId == order.Number + "-1").Reason);
        using var visitor = shop.NewVisitor();
        Assert.Equal("Checked", Standing(await visitor.Get($"{order.ReturnPath}?transactionid={order.Number}-1")));
        await shop.Advance(TimeSpan.FromMinutes(2));
        await shop.RunJob("ordering.reconcile-payments");
        Assert.Equal(OrderState.AwaitingPayment, (await till.Order(order)).State);
        await using var scope = shop.Services.CreateAsyncScope();
        Assert.True(await scope.ServiceProvider.GetRequiredService<PaymentSettler>().Ask(payment.Id, isByStaff: true, TestContext.Current.CancellationToken));
        Assert.Equal(OrderState.Paid, (await till.Order(order)).State);
        Assert.Null(Assert.Single(await till.Payments(order)).Trouble);
    }

    [Fact]
    [Behaviour(9)]
    public async Task An_order_that_the_provider_holds_at_another_amount_is_never_paid()
    {
        await shop.World.Fault("multisafepay", "create-order", "wrong-amount");
        var order = await Begun();
        await till.End(order, "completed");
        var kept = await till.Order(order);
        Assert.Equal(OrderState.AwaitingPayment, kept.State);
        Assert.Equal(PaymentTrouble.AmountDiffers, Assert.Single(await till.Payments(order)).Trouble);
    }

    [Fact]
    [Behaviour(8)]
    public async Task Money_for_a_cancelled_order_is_due_to_go_back_and_the_shopper_hears_so()
    {
        var order = await Begun();
        await till.Cancel(order);
        await till.End(order, "completed");
        var kept = await till.Order(order);
        Assert.Equal((OrderState.Cancelled, 1495L), (kept.State, kept.RefundDueInCents));
        Assert.Equal(PaymentTrouble.RefundDue, Assert.Single(await till.Payments(order)).Trouble);
        using var visitor = shop.NewVisitor();
        Assert.Equal("GoesBack", Standing(await visitor.Get(order.ReturnPath)));
    }

    [Fact]
    public async Task A_payment_that_nobody_finished_ends_with_its_order()
    {
        var order = await Begun();
        await shop.Advance(TimeSpan.FromMinutes(125));
        await shop.RunJob("ordering.lapse-unpaid-orders");
        await shop.Settle();
        Assert.Equal(OrderState.Lapsed, (await till.Order(order)).State);
        Assert.False(Assert.Single(await till.Payments(order)).IsOpen);
        Assert.Equal(0, (await till.Stock(order)).Held);
        using var visitor = shop.NewVisitor();
        Assert.Equal("TooLate", Standing(await visitor.Get(order.ReturnPath)));
    }

    [Fact]
    public async Task The_provider_sends_the_browser_back_to_a_page_that_opens()
    {
        var order = await Begun();
        using var visitor = shop.NewVisitor();
        using var provider = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        var page = Assert.Single(await till.Payments(order)).PageUrl!;
        using var pressed = await provider.PostAsync(page, new FormUrlEncodedContent([new("outcome", "completed"), new("method", "MISTERCASH")]), TestContext.Current.CancellationToken);
        var back = pressed.Headers.Location!;
        Assert.Equal("Paid", Standing(await visitor.Get(back.PathAndQuery)));
    }

    [Fact]
    public async Task A_lost_notice_is_found_by_the_reconciler_within_a_minute()
    {
        var order = await Begun();
        await shop.World.Fault("multisafepay", "notify", "refuse");
        await shop.World.EndPayment(order.Number + "-1", "completed");
        await shop.RunJob("ordering.reconcile-payments");
        Assert.Equal(OrderState.AwaitingPayment, (await till.Order(order)).State);
        await shop.Advance(TimeSpan.FromSeconds(61));
        await shop.RunJob("ordering.reconcile-payments");
        Assert.Equal(OrderState.Paid, (await till.Order(order)).State);
    }

    private static string Standing(Page page) => page.One("[data-standing]").GetAttribute("data-standing")!;

    private async Task<PlacedOrder> Begun()
    {
        var order = await till.Place();
        using var visitor = shop.NewVisitor();
        (await visitor.Get(order.StartPath)).One("#to-provider");
        return order;
    }
}
