using System.Net;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Orders;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Ordering.Admin;

public sealed class ShowOrderTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Staff_pack_and_ship_and_the_customer_sees_it()
    {
        var sku = await shop.List();
        using var buyer = shop.NewVisitor();
        var order = await buyer.Buy(sku);
        await shop.Pay(order);
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");
        var list = await staff.Get("/admin/orders?view=ToPack");
        Assert.Contains(order.Number, list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(order.Number, (await staff.Get($"/admin/orders?after={order.PlacedAt.UtcTicks}_{order.Id:N}")).Text, StringComparison.Ordinal);

        var packed = await staff.Submit(await staff.Get($"/admin/orders/{order.Id}"), "form[action*='Pack']");
        var refused = await staff.Submit(packed, "form#ship", new { TrackingNumber = "" });
        Assert.Contains("volgnummer", refused.One(".notice--error").TextContent, StringComparison.Ordinal);
        await staff.Submit(packed, "form#ship", new { TrackingNumber = "323212345600000001030" });

        var page = await buyer.Get(shop.LinkTo(order));
        Assert.Contains("323212345600000001030", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Bestelling ontvangen", "Betaald", "Ingepakt", "Verzonden"], page.All(".timeline__what").Select(e => e.TextContent));
        Assert.True(await shop.Ask(db => db.ReadLog.AnyAsync(r => r.Reference == $"order:{order.Id}")));
    }

    [Fact, Behaviour(12)]
    public async Task A_step_on_a_stale_page_is_refused()
    {
        var sku = await shop.List();
        using var buyer = shop.NewVisitor();
        var order = await buyer.Buy(sku);
        await shop.Pay(order);
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");
        var stale = await staff.Get($"/admin/orders/{order.Id}");
        await staff.Submit(stale, "form[action*='Pack']");

        var refused = await staff.Submit(stale, "form#ship", new { TrackingNumber = "12345678" });

        Assert.Contains("intussen veranderd", refused.One(".notice--error").TextContent, StringComparison.Ordinal);
        Assert.Equal(OrderState.Packed, Assert.Single(await shop.OrdersOf(sku)).State);
    }

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
        Assert.Equal(4, (await shop.StockOf(sku)).OnHand);
        Assert.Contains(order.Number, (await staff.Get("/admin/orders?view=RefundDue")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renewed_link_makes_the_old_one_not_found()
    {
        var sku = await shop.List();
        using var buyer = shop.NewVisitor();
        var order = await buyer.Buy(sku);
        var old = shop.LinkTo(order);
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");

        await staff.Submit(await staff.Get($"/admin/orders/{order.Id}"), "form[action*='Link']");

        Assert.Equal(HttpStatusCode.NotFound, (await buyer.Get(old)).Status);
        Assert.Equal(2, (await shop.Ask(db => db.Open<Order>(Opening.ByLaw(Purpose.TaxDuty)).SingleAsync(o => o.Id == order.Id))).LinkVersion);
    }

    [Fact]
    public async Task Without_the_permission_orders_and_stock_are_closed()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("privacy");

        Assert.DoesNotContain(HttpStatusCode.OK, new[] { (await staff.Get("/admin/orders")).Status, (await staff.Get("/admin/stock")).Status });
    }
}
