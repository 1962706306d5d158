using LaBelleCerise.Catalog.Contracts;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Modules.Tests.Kernel.Played;
using LaBelleCerise.Ordering;
using LaBelleCerise.Ordering.Reactions;
using LaBelleCerise.Ordering.Stocks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Ordering.Reactions;

public sealed class RacedListingTests(RivalShop shop) : IClassFixture<RivalShop>
{
    [Fact]
    public async Task A_newer_listing_that_another_host_receives_at_the_same_moment_is_not_written_over()
    {
        var sku = await shop.List(priceInCents: 1000);
        shop.Rival.ComesBefore("UPDATE", "shelf", () => Receive(Goods.Variant(sku, version: 3, priceInCents: 1300)));

        await shop.List(priceInCents: 1200, sku: sku, version: 2);
        await shop.Rival.IsThrough();

        var item = await shop.Ask(db => db.Shelf.AsNoTracking().SingleAsync(i => i.Sku == sku));
        Assert.Equal((3, 1300), (item.Version, item.PriceInCents));
    }

    [Fact]
    public async Task The_first_listing_of_a_variant_opens_its_stock_once_though_two_hosts_receive_two()
    {
        var sku = $"T-{Guid.NewGuid():N}"[..14].ToUpperInvariant();
        shop.Rival.ComesBefore("INSERT INTO", "shelf", () => Receive(Goods.Variant(sku, version: 2, priceInCents: 1300)));

        await shop.List(sku: sku, stock: 10);
        await shop.Rival.IsThrough();

        Assert.Equal(1300, (await shop.Ask(db => db.Shelf.AsNoTracking().SingleAsync(i => i.Sku == sku))).PriceInCents);
        Assert.Equal(10, (await shop.StockOf(sku)).OnHand);
    }

    /// <summary>As the relay of another host would.</summary>
    private async Task Receive(ListedVariant variant)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OrderingDb>();
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().Run(db, async token =>
        {
            await new ShelveWhenVariantsListed(db, scope.ServiceProvider.GetRequiredService<StockBook>()).Handle(new VariantsListed(Guid.NewGuid(), variant.Version, [variant]), token);
            return await db.SaveChangesAsync(token);
        }, CancellationToken.None);
    }
}
