using System.Globalization;
using LaBelleCerise.Modules.Tests.Ordering.Withdrawals;
using LaBelleCerise.Ordering.Orders;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Ordering.Orders;

public sealed class MarkDeliveredTests(Shop shop) : IClassFixture<Shop>
{
    [Fact, Promise("S10")]
    public async Task An_order_of_two_parcels_is_delivered_with_the_last_and_its_term_runs_from_there()
    {
        var order = await shop.BuyAndPay(await shop.List(), "2");
        await shop.Ship(order, "11111111", isLast: false);
        Assert.Equal(OrderState.Packed, (await shop.Fresh(order)).State);
        await shop.Ship(order, "22222222");
        await shop.Arrive(order, 0);
        Assert.Equal((OrderState.Shipped, null), (await shop.Fresh(order)) is var half ? (half.State, half.DeliveredOn) : default);
        shop.Clock.Advance(TimeSpan.FromDays(2));
        await shop.Arrive(order, 1);

        var now = await shop.Fresh(order);
        Assert.Equal((OrderState.Delivered, BrusselsDays.Of(shop.Clock.GetUtcNow())), (now.State, now.DeliveredOn));
        using var buyer = shop.NewVisitor();
        var page = await buyer.Get(shop.LinkTo(order));
        Assert.Contains("Je pakje is bezorgd.", page.Text, StringComparison.Ordinal);
        Assert.Equal(2, page.All(".timeline__what").Count(e => e.TextContent.Contains("ezorgd", StringComparison.Ordinal)));
        Assert.Contains(await shop.Ask(db => db.Outbox.Select(m => m.WireName).ToListAsync()), name => name == "ordering.order-delivered.v1");
    }

    [Fact]
    public async Task Staff_mark_it_with_its_day_correct_it_and_cannot_name_a_day_to_come()
    {
        var order = await shop.BuyAndPay(await shop.List());
        await shop.Ship(order, "33333333");
        shop.Clock.Advance(TimeSpan.FromDays(3));
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");
        var today = BrusselsDays.Of(shop.Clock.GetUtcNow());

        foreach (var wrong in new[] { today.AddDays(1), today.AddDays(-4) })
        {
            Assert.NotNull((await staff.Submit(await staff.Get($"/admin/orders/{order.Id}"), "form#delivered-0", new { On = wrong.ToString("O", CultureInfo.InvariantCulture) })).One(".notice--error"));
        }

        await staff.Submit(await staff.Get($"/admin/orders/{order.Id}"), "form#delivered-0");
        Assert.Equal(today, (await shop.Fresh(order)).DeliveredOn);
        await staff.Submit(await staff.Get($"/admin/orders/{order.Id}"), "form#delivered-0", new { On = today.AddDays(-1).ToString("O", CultureInfo.InvariantCulture) });

        Assert.Equal((OrderState.Delivered, today.AddDays(-1)), (await shop.Fresh(order)) is var now ? (now.State, now.DeliveredOn!.Value) : default);
    }

    [Fact]
    public async Task The_same_message_again_changes_nothing()
    {
        var order = await shop.Deliver(await shop.List());
        Assert.IsType<MarkDeliveredOutcome.Known>(await shop.Arrive(order));
        Assert.Equal(order.Version, (await shop.Fresh(order)).Version);
        Assert.IsType<MarkDeliveredOutcome.NotFound>(await shop.Send(new MarkDelivered(order.Id, Guid.NewGuid(), new DateOnly(2026, 11, 24), null, null)));
    }
}
