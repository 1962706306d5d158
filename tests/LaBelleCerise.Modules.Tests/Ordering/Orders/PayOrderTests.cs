using System.Net;
using LaBelleCerise.Modules.Tests.Ordering.Payments;

namespace LaBelleCerise.Modules.Tests.Ordering.Orders;

public sealed class PayOrderTests(Shop shop) : IClassFixture<Shop>
{
    private readonly Till till = new(shop);

    [Fact, Promise("S16")]
    public async Task An_order_is_paid_from_its_link_with_the_provider_and_without_a_field_for_payment_details()
    {
        var order = await till.Place();
        using var phone = shop.NewVisitor();

        var page = await phone.Get(order.PayPath);
        Assert.Contains(order.Number, page.Text, StringComparison.Ordinal);
        Assert.Contains("€ 14,95", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.All("#pay input, #pay select, #pay textarea"));
        Assert.Equal(("no-store", "no-referrer"), (page.Headers["Cache-Control"], page.Headers["Referrer-Policy"]));
        var leaving = await phone.Submit(page, "#pay");

        Assert.All(new[] { page, leaving }, p => Assert.DoesNotContain("http", p.Headers["Content-Security-Policy"], StringComparison.OrdinalIgnoreCase));
        Assert.StartsWith(shop.World.Url, leaving.One("#to-provider").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(1495, Assert.Single(await till.Payments(order)).AmountInCents);
    }

    [Fact, Behaviour(1)]
    public async Task Ten_presses_at_once_open_one_payment()
    {
        var order = await till.Place();
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get(order.PayPath);

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => visitor.Submit(page, "#pay")));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.Status));
        Assert.Single(await till.Payments(order));
        Assert.Single(await shop.World.ProviderOrders(), o => ((string)o!["order_id"]!).StartsWith(order.Number + "-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_paid_order_leads_to_the_truth_and_opens_no_payment()
    {
        var order = await till.Place();
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get(order.PayPath);
        await visitor.Submit(page, "#pay");
        await till.End(order, "completed");

        Assert.Equal("Paid", (await visitor.Get(order.PayPath)).One("[data-standing]").GetAttribute("data-standing"));
        Assert.Equal("Paid", (await visitor.Submit(page, "#pay")).One("[data-standing]").GetAttribute("data-standing"));
        Assert.Single(await till.Payments(order));
    }

    [Fact]
    public async Task A_link_that_is_not_ours_opens_nothing()
    {
        using var visitor = shop.NewVisitor();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/nl/bestelling/nonsense/betalen")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Post("/nl/bestelling/nonsense/betalen", [])).Status);
    }
}
