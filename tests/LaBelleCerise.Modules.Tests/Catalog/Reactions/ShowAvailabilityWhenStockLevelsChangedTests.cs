using LaBelleCerise.Catalog;
using LaBelleCerise.Catalog.Reactions;
using LaBelleCerise.Ordering.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Catalog.Reactions;

public sealed class ShowAvailabilityWhenStockLevelsChangedTests(Shop shop) : IClassFixture<Shop>
{
    private const string Tea = "/nl/categorie/thee-zoet";

    [Fact]
    public async Task Stock_is_shown_in_words_and_an_older_level_that_arrives_late_changes_nothing()
    {
        using var visitor = shop.NewVisitor();
        var product = (await visitor.Get(Tea)).All(".product-card").First(c => c.TextContent.Contains("Amandelkoekjes", StringComparison.Ordinal)).QuerySelector("a")!.GetAttribute("href")!;
        var sku = (await visitor.Get(product)).One(".add-to-basket input[name=Sku]").GetAttribute("value")!;

        await Hear(new StockLevel(sku, 1_000_002, 2));
        await Hear(new StockLevel(sku, 1_000_001, 50));
        Assert.Equal("Nog 2", (await visitor.Get(product)).One(".product__buy .stock").TextContent);

        await Hear(new StockLevel(sku, 1_000_003, 0));
        var soldOut = await visitor.Get(product);
        Assert.Equal("Uitverkocht", soldOut.One(".product__buy .stock").TextContent);
        Assert.Empty(soldOut.All(".add-to-basket"));

        await Hear(new StockLevel(sku, 1_000_004, 12));
        Assert.Equal("Op voorraad", (await visitor.Get(product)).One(".product__buy .stock").TextContent);
    }

    private async Task Hear(StockLevel level)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var reaction = new ShowAvailabilityWhenStockLevelsChanged(scope.ServiceProvider.GetRequiredService<CatalogDb>());
        await reaction.Handle(new StockLevelsChanged(Guid.NewGuid(), 1, [level]), TestContext.Current.CancellationToken);
    }
}
