using System.Net;

namespace LaBelleCerise.Modules.Tests.Catalog.Home;

public sealed class ShowHomeTests(Shop shop) : IClassFixture<Shop>
{
    [Theory]
    [InlineData("nl", "Thee & zoet")]
    [InlineData("fr", "Thé & douceurs")]
    [InlineData("de", "Tee & Süßes")]
    [InlineData("en", "Tea & treats")]
    public async Task The_shop_window_shows_favourites_and_eight_shelves_in_each_language(string language, string shelf)
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get($"/{language}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(8, page.All(".product-card").Count);
        Assert.Equal(8, page.All(".category-tile").Count);
        Assert.Contains(shelf, page.All("nav.categories a").Select(a => a.TextContent));
    }

    [Fact]
    [Promise("S40")]
    public async Task Nobody_gets_a_cookie_for_looking()
    {
        using var visitor = shop.NewVisitor();
        await visitor.Get("/nl");
        await visitor.Get("/nl/categorie/thee-zoet");
        await visitor.Get("/nl/product/kersenconfituur-van-noorderkers");
        Assert.Empty(visitor.SetCookies);
    }
}
