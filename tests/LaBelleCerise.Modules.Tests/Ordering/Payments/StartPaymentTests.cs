using System.Net;
using System.Text.Json.Nodes;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Payments;

namespace LaBelleCerise.Modules.Tests.Ordering.Payments;

public sealed class StartPaymentTests(Shop shop) : IClassFixture<Shop>
{
    private readonly Till till = new(shop);

    [Fact]
    [Behaviour(7)]
    public async Task One_sale_is_paid_though_the_browser_never_comes_back()
    {
        var order = await till.Place();
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get(order.StartPath);
        var link = page.One("#to-provider").GetAttribute("href")!;
        Assert.StartsWith(shop.World.Url, link, StringComparison.Ordinal);
        Assert.Equal($"0; url={link}", page.Headers["Refresh"]);
        Assert.Equal(("no-store", "no-referrer"), (page.Headers["Cache-Control"], page.Headers["Referrer-Policy"]));
        Assert.Empty(visitor.SetCookies);
        await till.End(order, "completed");
        var paid = await till.Order(order);
        Assert.Equal((OrderState.Paid, 0L), (paid.State, paid.RefundDueInCents));
        var payment = Assert.Single(await till.Payments(order));
        Assert.Equal((PaymentState.Paid, 1495L, null), (payment.State, payment.AmountInCents, payment.PageUrl));
    }

    [Fact]
    [Behaviour(1)]
    public async Task Twenty_at_once_open_one_page()
    {
        var order = await till.Place();
        using var visitor = shop.NewVisitor();
        var pages = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => visitor.Get(order.StartPath)));
        Assert.All(pages, p => Assert.Equal(HttpStatusCode.OK, p.Status));
        var link = (await visitor.Get(order.StartPath)).One("#to-provider").GetAttribute("href");
        Assert.All(pages.SelectMany(p => p.All("#to-provider")), a => Assert.Equal(link, a.GetAttribute("href")));
        Assert.Single(await AtProvider(order));
    }

    [Theory]
    [InlineData("error500", 1)]
    [InlineData("refuse", 1)]
    [InlineData("reset", 2)]
    [InlineData("timeout", 1)]
    public async Task When_the_provider_is_down_the_order_stays_and_can_be_paid_afterwards(string fault, int ordersAtProvider)
    {
        var order = await till.Place();
        await shop.World.Fault("multisafepay", "create-order", fault);
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get(order.StartPath);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("De betaaldienst is even niet bereikbaar", page.One("h1").TextContent);
        Assert.Equal(PaymentState.Unknown, Assert.Single(await till.Payments(order)).State);
        // Loading it again tries nothing new; only the button does.
        Assert.Empty((await visitor.Get(order.StartPath)).All("#to-provider"));
        var again = await visitor.Submit(page, "#try-again");
        Assert.NotNull(again.One("#to-provider"));
        await shop.Settle();
        await till.End(order, "completed", attempt: 2);
        Assert.Equal(OrderState.Paid, (await till.Order(order)).State);
        var known = await AtProvider(order);
        Assert.Equal(ordersAtProvider, known.Count);
        // The attempt whose answer was lost is closed at the provider, so that nobody pays twice.
        Assert.Single(known, o => (string?)o["status"] == "completed");
        Assert.All(known.Where(o => (string?)o["status"] != "completed"), o => Assert.Equal("cancelled", (string?)o["status"]));
    }

    [Fact]
    public async Task A_link_that_is_not_ours_or_of_an_order_that_is_over_opens_no_payment()
    {
        using var visitor = shop.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/nl/betalen/nonsense")).Status);
        var order = await till.Place();
        await shop.Advance(TimeSpan.FromHours(3));
        var page = await visitor.Get(order.StartPath);
        Assert.Equal("TooLate", page.One("[data-standing]").GetAttribute("data-standing"));
        Assert.Empty(await till.Payments(order));
        Assert.Equal("TooLate", (await visitor.Post(order.PayPath, [])).One("[data-standing]").GetAttribute("data-standing"));
        Assert.Empty(await till.Payments(order));
    }

    private async Task<List<JsonNode>> AtProvider(PlacedOrder order) =>
        [.. (await shop.World.ProviderOrders()).Where(o => ((string)o!["order_id"]!).StartsWith(order.Number + "-", StringComparison.Ordinal)).Select(o => o!)];
}
