using System.Net;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Modules.Tests.Messaging;
using LaBelleCerise.Ordering.Orders;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Ordering.Admin.Orders;

public sealed class WorkOnOrderTests(Shop shop) : IClassFixture<Shop>
{
    [Fact, Promise("S10")]
    public async Task Staff_pack_and_ship_and_the_customer_sees_it_and_gets_it_by_mail()
    {
        var sku = await shop.List();
        using var buyer = shop.NewVisitor();
        var order = await buyer.Buy(sku);
        await shop.Pay(order);
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");

        var packed = await staff.Submit(await staff.Get($"/admin/orders/{order.Id}"), "form[action*='Pack']");
        var refused = await staff.Submit(packed, "form#ship", new { TrackingNumber = "" });
        Assert.Contains("volgnummer", refused.One(".notice--error").TextContent, StringComparison.Ordinal);
        await staff.Submit(packed, "form#ship", new { TrackingNumber = "323212345600000001030" });

        var page = await buyer.Get(shop.LinkTo(order));
        Assert.Contains("323212345600000001030", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Bestelling ontvangen", "Betaald", "Ingepakt", "Verzonden", "Bezorgen"], page.All(".timeline__what").Select(e => e.TextContent));
        await shop.Settle();
        var mails = shop.MailsTo(order.Email).Where(m => m.TextBody!.Contains(order.Number, StringComparison.Ordinal)).ToList();
        Assert.Equal(3, mails.Count);
        Assert.Single(mails, m => m.TextBody!.Contains("323212345600000001030", StringComparison.Ordinal));
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

    [Fact, Behaviour(12)]
    public async Task Ten_presses_of_one_button_at_once_are_one_step()
    {
        var sku = await shop.List();
        using var buyer = shop.NewVisitor();
        var order = await buyer.Buy(sku);
        await shop.Pay(order);
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");
        var page = await staff.Get($"/admin/orders/{order.Id}");

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => staff.Submit(page, "form[action*='Pack']")));

        Assert.Single(Assert.Single(await shop.OrdersOf(sku)).Events, e => e.Kind is OrderEventKind.Packed);
    }

    [Fact]
    public async Task A_step_that_the_state_does_not_allow_is_refused()
    {
        var sku = await shop.List();
        using var buyer = shop.NewVisitor();
        var order = await buyer.Buy(sku);
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");
        var page = await staff.Get($"/admin/orders/{order.Id}");
        var (_, target, values) = staff.Filled(page, "form[action*='Link']");
        var address = target.PathAndQuery.Replace("Link", "Ship", StringComparison.Ordinal);

        var refused = await staff.Post(address, [.. values, new("Carrier", "bpost"), new("TrackingNumber", "12345678")]);

        Assert.NotNull(refused.One(".notice--error"));
        Assert.Equal(OrderState.AwaitingPayment, Assert.Single(await shop.OrdersOf(sku)).State);
    }

    [Fact, Promise("S10")]
    public async Task A_mail_is_sent_again_when_staff_ask_and_only_one_that_is_true()
    {
        var sku = await shop.List();
        using var buyer = shop.NewVisitor();
        var order = await buyer.Buy(sku);
        await shop.Settle();
        var before = MailsAbout(order);
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");
        var page = await staff.Get($"/admin/orders/{order.Id}");
        Assert.Equal(["placed"], page.All("#kind option").Select(o => o.GetAttribute("value")));

        await staff.Submit(page, "form[action*='Mail']");
        await staff.Submit(await staff.Get($"/admin/orders/{order.Id}"), "form[action*='Mail']", new { Kind = "shipped" });
        await shop.Settle();

        Assert.Equal(before + 1, MailsAbout(order));
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

    [Fact, Behaviour(8)]
    public async Task Money_that_staff_paid_back_is_no_longer_due()
    {
        var sku = await shop.List();
        using var buyer = shop.NewVisitor();
        var order = await buyer.Buy(sku);
        await shop.Pay(order, "one");
        await shop.Pay(order, "two");
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");
        var page = await staff.Get($"/admin/orders/{order.Id}");
        Assert.NotNull((await staff.Submit(page, "form[action*='Refunded']", new { Reason = "" })).One(".notice--error"));

        var done = await staff.Submit(page, "form[action*='Refunded']", new { Reason = "terugbetaling 4471" });

        Assert.Empty(done.All(".next-step--bad"));
        var now = Assert.Single(await shop.OrdersOf(sku));
        Assert.Equal((OrderState.Paid, 0L), (now.State, now.RefundDueInCents));
    }

    private int MailsAbout(Order order) => shop.MailsTo(order.Email).Count(m => m.TextBody!.Contains(order.Number, StringComparison.Ordinal));
}
