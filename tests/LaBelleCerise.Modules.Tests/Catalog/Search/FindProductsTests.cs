using System.Net;

namespace LaBelleCerise.Modules.Tests.Catalog.Search;

public sealed class FindProductsTests(Shop shop) : IClassFixture<Shop>
{
    [Theory]
    [InlineData("nl", "kersenconfituur", "Kersenconfituur")]
    [InlineData("nl", "KERSENCONFITUUR", "Kersenconfituur")]
    [InlineData("nl", "confituur\u00a0kers", "Kersenconfituur")]
    [InlineData("nl", "LBC-JAM-400", "Kersenconfituur")]
    [InlineData("fr", "theiere", "Théière")]
    [InlineData("de", "sauerkirschkonfiture", "Sauerkirschkonfitüre")]
    public async Task Words_find_a_product_whatever_their_accents_and_case(string language, string words, string name)
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get($"/{language}/{(language == "fr" ? "recherche" : language == "de" ? "suche" : "zoeken")}?q={Uri.EscapeDataString(words)}");
        Assert.Contains(page.All(".product-card__name"), n => n.TextContent.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_words_everything_is_shown_24_at_a_time_with_plain_links()
    {
        using var visitor = shop.NewVisitor();
        var first = await visitor.Get("/nl/zoeken");
        Assert.Equal(24, first.All(".product-card").Count);
        var second = await visitor.Follow(first, ".pagination a[rel=next]");
        Assert.Equal(24, second.All(".product-card").Count);
        var names = first.All(".product-card__name").Concat(second.All(".product-card__name")).Select(n => n.TextContent).ToList();
        Assert.Equal(48, names.Distinct().Count());
    }

    [Fact]
    public async Task Nothing_found_offers_another_try_and_the_shelves()
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get("/nl/zoeken?q=xqzwv");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("xqzwv", page.One("#again").GetAttribute("value"));
        Assert.Equal(8, page.All(".chip").Count);
    }

    [Theory]
    [InlineData("%00")]
    [InlineData("%ED%A0%80%ED%B0%80")]
    [InlineData("%25%25%5F%5C")]
    [InlineData("'%3B%20DROP%20TABLE%20products%3B--")]
    [InlineData("%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("%F0%9F%8D%92%F0%9F%8D%92")]
    [InlineData("%E2%80%AE%EF%BB%BF%CC%81%CC%81")]
    [InlineData("a&q=b&p=zz")]
    [InlineData("..%2F..%2Fetc%2Fpasswd")]
    [InlineData("%")]
    public async Task Hostile_words_never_break_the_page(string query)
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get($"/nl/zoeken?q={query}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(page.All("main script"));
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get($"/nl/zoeken?q={query}{new string('x', 3000)}")).Status);
    }

    [Fact]
    [Behaviour(42)]
    public async Task The_language_switch_keeps_the_words()
    {
        using var visitor = shop.NewVisitor();
        var french = await visitor.Follow(await visitor.Get("/nl/zoeken?q=cerise"), ".language a[hreflang=fr]");
        Assert.Equal("/fr/recherche?q=cerise", french.Url.PathAndQuery);
    }
}
