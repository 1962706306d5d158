using LaBelleCerise.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Catalog.Demo;

public sealed class LoadDemoShopTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task The_demo_is_loaded_once_over_two_starts_and_announced_once_with_its_opening_stock()
    {
        var first = await Counts();
        await shop.Restart();
        Assert.Equal(first, await Counts());
        Assert.Equal((48, 72, 1), first);
    }

    private async Task<(int Products, int Variants, int Announced)> Counts()
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogDb>();
        var announced = await db.Outbox.Where(m => m.WireName == "catalog.variants-listed.v1").Select(m => m.Payload).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Contains("\"openingStock\":40", announced[0], StringComparison.Ordinal);
        return (await db.Products.CountAsync(TestContext.Current.CancellationToken), await db.Variants.CountAsync(TestContext.Current.CancellationToken), announced.Count);
    }
}
