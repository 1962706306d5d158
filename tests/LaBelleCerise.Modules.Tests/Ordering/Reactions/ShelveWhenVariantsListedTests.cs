namespace LaBelleCerise.Modules.Tests.Ordering.Reactions;

public sealed class ShelveWhenVariantsListedTests(Shop shop) : IClassFixture<Shop>
{
    [Fact, Behaviour(11)]
    public async Task Saving_a_product_again_never_touches_its_pieces()
    {
        var sku = await shop.List(stock: 10);
        using var visitor = shop.NewVisitor();
        await shop.Pay(await visitor.Buy(sku, "3"));

        await shop.List(sku: sku, stock: 10, version: 2);

        var stock = await shop.StockOf(sku);
        Assert.Equal((7, 3), (stock.OnHand, stock.Sold));
    }

    [Fact]
    public async Task An_older_listing_that_comes_late_is_ignored()
    {
        var sku = await shop.List(priceInCents: 2000, version: 5);

        await shop.List(priceInCents: 1000, sku: sku, version: 4);

        using var visitor = shop.NewVisitor();
        Assert.Contains("€ 20,00", (await visitor.Add(sku)).Text, StringComparison.Ordinal);
    }
}
