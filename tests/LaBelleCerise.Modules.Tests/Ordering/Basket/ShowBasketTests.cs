namespace LaBelleCerise.Modules.Tests.Ordering.Basket;

public sealed class ShowBasketTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task A_changed_price_is_shown()
    {
        var sku = await shop.List(priceInCents: 1000);
        using var visitor = shop.NewVisitor();
        await visitor.Add(sku);

        await shop.List(priceInCents: 1200, sku: sku, version: 2);

        Assert.Contains("van € 10,00 naar € 12,00", (await visitor.Get("/nl/mandje")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_line_is_shown_and_stops_the_checkout()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        await visitor.Add(sku);

        await shop.List(sku: sku, version: 2, isSellable: false);

        var basket = await visitor.Get("/nl/mandje");
        Assert.Contains("verkopen we niet meer", basket.Text, StringComparison.Ordinal);
        Assert.Empty(basket.All("a[href='/nl/bestellen']"));
        Assert.Equal("/nl/mandje", (await visitor.Get("/nl/bestellen")).Url.AbsolutePath);
    }

    [Fact]
    public async Task Another_visitors_basket_is_not_found_by_guessing()
    {
        var sku = await shop.List();
        using var owner = shop.NewVisitor();
        await owner.Add(sku);
        using var other = shop.NewVisitor();
        other.Cookies["__Host-basket"] = Guid.NewGuid().ToString("N");

        Assert.NotNull((await other.Get("/nl/mandje")).One(".empty"));
        await other.Add(sku);

        Assert.NotEqual(owner.Cookies["__Host-basket"], other.Cookies["__Host-basket"]);
    }
}
