using LaBelleCerise.Modules.Tests.Messaging;
using LaBelleCerise.Modules.Tests.Ordering.Withdrawals;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Withdrawals;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Ordering.Orders;

public sealed class CancelOverdueTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task After_thirty_days_the_customer_may_cancel_and_the_refund_is_a_task()
    {
        var order = await shop.BuyAndPay(await shop.List());
        await shop.WithoutPromise(order);
        using var buyer = shop.NewGuest();
        shop.Clock.SetUtcNow(BrusselsDays.Start(BrusselsDays.Of(order.PlacedAt).AddDays(31)).AddSeconds(-1));
        Assert.Empty((await buyer.Get(shop.LinkTo(order))).All("#overdue"));
        shop.Clock.Advance(TimeSpan.FromSeconds(1));

        var ask = await buyer.Follow(await buyer.Get(shop.LinkTo(order)), "#overdue a");
        var receipt = await buyer.Submit(ask, "form#cancel-overdue");
        await buyer.Submit(ask, "form#cancel-overdue");
        await shop.Settle();

        Assert.Contains("annulering ontvangen", receipt.One("h1").TextContent, StringComparison.Ordinal);
        var made = Assert.Single(await shop.WithdrawalsOf(order));
        Assert.Equal((WithdrawalGround.Overdue, WithdrawalState.Open, order.TotalInCents), (made.Ground, made.State, made.RefundInCents));
        Assert.True((await shop.Fresh(order)).IsShippingStopped);
        Assert.Single(shop.MailsTo(order.Email), m => m.Subject == $"We hebben je annulering van bestelling {order.Number} ontvangen");
        Assert.Empty((await buyer.Get(shop.LinkTo(order))).All("#overdue"));
    }

    [Fact]
    public async Task An_agreed_day_comes_before_the_thirty_days_and_a_business_is_not_asked()
    {
        var order = await shop.BuyAndPay(await shop.List());
        var agreed = BrusselsDays.Of(order.PlacedAt).AddDays(2);
        await shop.Ask(db => db.Open<Order>(WithdrawalDesk.Rights).Where(o => o.Id == order.Id).ExecuteUpdateAsync(s => s.SetProperty(o => o.PromisedOn, agreed)));
        using var buyer = shop.NewGuest();
        shop.Clock.SetUtcNow(BrusselsDays.Start(agreed.AddDays(1)));
        Assert.Single((await buyer.Get(shop.LinkTo(order))).All("#overdue"));
        var ask = await buyer.Follow(await buyer.Get(shop.LinkTo(order)), "#overdue a");
        await shop.Ask(db => db.Open<Order>(WithdrawalDesk.Rights).Where(o => o.Id == order.Id).ExecuteUpdateAsync(s => s.SetProperty(o => o.Kind, CustomerKind.Business)));

        await buyer.Submit(ask, "form#cancel-overdue");

        Assert.Empty((await buyer.Get(shop.LinkTo(order))).All("#overdue"));
        Assert.Empty(await shop.WithdrawalsOf(order));
    }

    [Fact]
    public async Task What_arrived_is_not_overdue()
    {
        var order = await shop.Deliver(await shop.List());
        using var buyer = shop.NewGuest();
        shop.Clock.Advance(TimeSpan.FromDays(40));
        Assert.Empty((await buyer.Get(shop.LinkTo(order))).All("#overdue"));
        Assert.Equal(shop.LinkTo(order), (await buyer.Get(shop.LinkTo(order) + "/te-laat")).Url.AbsolutePath);
    }
}
