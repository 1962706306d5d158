using LaBelleCerise.Ordering.Payments;

namespace LaBelleCerise.Modules.Tests.Ordering.Payments;

public sealed class BeginPaymentTests(Shop shop) : IClassFixture<Shop>
{
    private readonly Till till = new(shop);

    [Fact, Behaviour(1)]
    public async Task Of_ten_at_once_one_asks_the_provider_and_the_others_wait()
    {
        var order = await till.Place();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => shop.Send(new BeginPayment(order.Id, IsAnew: false))));

        var ask = Assert.Single(outcomes.OfType<BeginPaymentOutcome.Ask>());
        Assert.Equal((order.Number + "-1", 1495L, "EUR"), (ask.ProviderOrderId, ask.AmountInCents, ask.Currency));
        Assert.Equal(9, outcomes.Count(o => o is BeginPaymentOutcome.Wait));
        Assert.Single(await till.Payments(order));
    }

    [Fact]
    public async Task A_call_whose_end_nobody_saw_is_not_repeated_unless_the_customer_says_so()
    {
        var order = await till.Place();
        await shop.Send(new BeginPayment(order.Id, IsAnew: false));
        await shop.Advance(TimeSpan.FromSeconds(31));

        Assert.IsType<BeginPaymentOutcome.Lost>(await shop.Send(new BeginPayment(order.Id, IsAnew: false)));
        var again = Assert.IsType<BeginPaymentOutcome.Ask>(await shop.Send(new BeginPayment(order.Id, IsAnew: true)));

        Assert.Equal(order.Number + "-2", again.ProviderOrderId);
        var payments = await till.Payments(order);
        Assert.Equal([true, false], payments.Select(p => p.StopAt is not null));
        Assert.All(payments, p => Assert.Equal(1495, p.AmountInCents));
    }

    [Fact, Behaviour(7)]
    public async Task Money_that_was_seen_is_never_asked_for_again()
    {
        var order = await till.Place();
        using var visitor = shop.NewVisitor();
        await visitor.Get(order.StartPath);
        await shop.World.Fault("multisafepay", "notify", "wrong-amount");
        await till.End(order, "completed");

        Assert.IsType<BeginPaymentOutcome.Ended>(await shop.Send(new BeginPayment(order.Id, IsAnew: true)));
        Assert.NotNull((await visitor.Post(order.PayPath, [])).One("[data-standing='Checked']"));
        Assert.Single(await till.Payments(order));
    }

    [Fact]
    public async Task A_cancelled_a_lapsed_and_an_unknown_order_have_nothing_to_pay()
    {
        var (cancelled, late) = (await till.Place(), await till.Place());
        await till.Cancel(cancelled);
        Assert.IsType<BeginPaymentOutcome.NotPayable>(await shop.Send(new BeginPayment(cancelled.Id, IsAnew: true)));
        await shop.Advance(TimeSpan.FromHours(2));

        Assert.IsType<BeginPaymentOutcome.NotPayable>(await shop.Send(new BeginPayment(late.Id, IsAnew: true)));
        Assert.IsType<BeginPaymentOutcome.NotPayable>(await shop.Send(new BeginPayment(Guid.NewGuid(), IsAnew: true)));
        Assert.Empty((await till.Payments(cancelled)).Concat(await till.Payments(late)));
    }
}
