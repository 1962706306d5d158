using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Modules.Tests.Messaging;
using LaBelleCerise.Modules.Tests.Ordering.Taxation;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Taxation;

namespace LaBelleCerise.Modules.Tests.Ordering.Admin.Orders;

public sealed class ShowOneStopShopReturnTests(ShopThatSendsToGermany shop) : IClassFixture<ShopThatSendsToGermany>
{
    private const string Address = "/admin/orders/one-stop-shop";

    [Fact]
    public async Task Each_quarter_has_base_and_vat_by_state_and_rate_of_what_was_paid_in_it()
    {
        await shop.Set<OneStopShopOptions>(o => (o.From, o.Rates) = (new DateOnly(2026, 1, 1), [new ForeignRate("DE", VatClass.Reduced, new DateOnly(2026, 1, 1), 700)]));
        var (mug, tea) = (await shop.List(priceInCents: 11_900, stock: 99), await shop.List(priceInCents: 1_070, vatClass: nameof(VatClass.Reduced)));
        var orders = new List<Order> { await Paid(mug), await Paid(mug), await Paid(tea), await Placed(mug) };
        using (var home = shop.NewVisitor())
        {
            await shop.Pay(await home.Buy(mug));
        }

        // Paid in the next quarter, half an hour past midnight in Ieper.
        await shop.Advance(new DateTimeOffset(2026, 12, 31, 23, 30, 0, TimeSpan.Zero) - shop.Clock.GetUtcNow());
        var next = await Paid(mug);
        orders.RemoveAt(3);

        using var staff = await shop.Staff();
        var page = await staff.Get(Address);
        var rates = orders.SelectMany(o => o.Amounts.Rates).GroupBy(r => r.RateInBasisPoints).OrderByDescending(g => g.Key).ToList();
        var rows = page.All("#return tbody tr").Select(r => string.Join(' ', r.Children.Select(c => Page.Fold(c.TextContent)))).ToList();
        Assert.Equal(rates.Select(g => Page.Fold($"Duitsland {g.Key / 100} % {new Money(g.Sum(r => r.NetInCents))} {new Money(g.Sum(r => r.VatInCents))}")), rows);
        Assert.Contains(Page.Fold(new Money(orders.Sum(o => o.Amounts.VatInCents)).ToString()), Page.Fold(page.One("#return tfoot").TextContent), StringComparison.Ordinal);

        var csv = (await staff.Follow(page, "#csv")).Body.Split("\r\n");
        Assert.Equal("quarter,country,rate_percent,base_eur,vat_eur", csv[0]);
        var (german, cents) = (rates[0], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(string.Create(cents, $"2026-4,DE,19,{german.Sum(r => r.NetInCents) / 100m:0.00},{german.Sum(r => r.VatInCents) / 100m:0.00}"), csv[1]);

        var now = await staff.Submit(page, "#choose", new { Quarter = "2027-1" });
        Assert.Contains(Page.Fold(new Money(next.Amounts.VatInCents).ToString()), Page.Fold(now.One("#return").TextContent), StringComparison.Ordinal);
        Assert.NotNull((await staff.Submit(page, "#choose", new { Quarter = "2026-3" })).One("#empty"));
        Assert.NotNull((await staff.Get(Address + "?quarter=9999-9'--")).One("#return"));
    }

    private async Task<Order> Paid(string sku)
    {
        var order = await Placed(sku);
        await shop.Pay(order);
        return order;
    }

    private async Task<Order> Placed(string sku)
    {
        using var visitor = shop.NewVisitor();
        var before = (await shop.OrdersOf(sku)).Select(o => o.Id).ToHashSet();
        await visitor.Submit(await visitor.ReviewAbroad(sku, null), "form#place-order");
        return (await shop.OrdersOf(sku)).Single(o => !before.Contains(o.Id));
    }
}
