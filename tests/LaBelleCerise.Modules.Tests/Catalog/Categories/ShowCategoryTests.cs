using System.Net;

namespace LaBelleCerise.Modules.Tests.Catalog.Categories;

public sealed class ShowCategoryTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task A_shelf_shows_its_products_and_marks_itself_in_the_menu()
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get("/nl/categorie/thee-zoet");
        Assert.Equal("Thee & zoet", page.One("h1").TextContent);
        Assert.Equal("Thee & zoet", page.One("nav.categories a[aria-current=page]").TextContent);
        Assert.Contains("Kersenconfituur", page.Text);
        Assert.DoesNotContain("Theepot", page.Text);
    }

    [Fact]
    [Behaviour(42)]
    public async Task The_language_switch_keeps_the_shelf()
    {
        using var visitor = shop.NewVisitor();
        var dutch = await visitor.Get("/nl/categorie/thee-zoet");
        var french = await visitor.Follow(dutch, ".language a[hreflang=fr]");
        Assert.Equal("/fr/categorie/the-douceurs", french.Url.AbsolutePath);
        Assert.Equal("Thé & douceurs", french.One("h1").TextContent);
        Assert.Equal("/nl/categorie/thee-zoet", new Uri(french.One("link[hreflang=nl]").GetAttribute("href")!).AbsolutePath);
    }

    [Theory]
    [InlineData("/nl/categorie/bestaat-niet", HttpStatusCode.NotFound)]
    [InlineData("/nl/categorie/%00", HttpStatusCode.BadRequest)]
    [InlineData("/nl/categorie/%ED%A0%80", HttpStatusCode.NotFound)]
    [InlineData("/nl/categorie/thee-zoet?p=-4", HttpStatusCode.OK)]
    [InlineData("/nl/categorie/thee-zoet?p=99999999999999", HttpStatusCode.OK)]
    [InlineData("/nl/categorie/thee-zoet?p=%00", HttpStatusCode.OK)]
    public async Task Nonsense_in_the_address_ends_well(string path, HttpStatusCode expected)
    {
        using var visitor = shop.NewVisitor();
        Assert.Equal(expected, (await visitor.Get(path)).Status);
    }
}
