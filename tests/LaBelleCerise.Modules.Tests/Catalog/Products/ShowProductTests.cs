using System.Net;
using System.Reflection;
using LaBelleCerise.Catalog.Products;
using LaBelleCerise.Modules.Tests.Accounts;

namespace LaBelleCerise.Modules.Tests.Catalog.Products;

public sealed class ShowProductTests(Shop shop) : IClassFixture<Shop>
{
    private const string Jam = "/nl/product/kersenconfituur-van-noorderkers";

    [Fact]
    public async Task A_product_shows_price_unit_price_facts_and_a_form_for_the_basket()
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get(Jam);
        Assert.Equal("€\u00a05,20", page.One(".product__buy .price__now").TextContent);
        Assert.Contains("€\u00a021,67 per kg", page.One(".price__unit").TextContent, StringComparison.Ordinal);
        Assert.Equal("LBC-JAM-240", page.One(".add-to-basket input[name=Sku]").GetAttribute("value"));
        Assert.Empty(page.All(".add-to-basket input[name=__RequestVerificationToken]"));
        Assert.Equal("Pot rode confituur met een etiket met twee kersen", page.One(".product__picture img").GetAttribute("alt"));
    }

    [Fact]
    public async Task Beside_the_button_stands_the_day_that_the_checkout_promises_and_what_delivery_costs()
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get(Jam);
        var promise = page.One(".product__promises [data-delivery=truck]").TextContent;
        Assert.Contains("dinsdag 24 november", promise, StringComparison.Ordinal);
        Assert.Contains("Thuis met bpost: €\u00a04,95", page.All("[data-delivery=pin]").Select(e => e.TextContent));

        await visitor.Submit(page, ".add-to-basket");
        var checkout = await visitor.Get("/nl/bestellen");
        Assert.Equal(promise, checkout.One(".choice:has(input[value=BpostHome]) [data-promise]").TextContent);
    }

    [Fact]
    public async Task A_variant_has_an_address_of_its_own_with_its_own_price()
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Follow(await visitor.Get(Jam), "a.variant[href*='LBC-JAM-400']");
        Assert.Equal("€\u00a07,95", page.One(".product__buy .price__now").TextContent);
        Assert.Equal("400 g", page.One("a.variant[aria-current]").TextContent.Trim());
        Assert.EndsWith(Jam, page.One("link[rel=canonical]").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    [Promise("S42", "S43", "S44")]
    public async Task Sharing_is_by_plain_links_and_the_page_itself_calls_nobody_else()
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get(Jam);
        foreach (var (network, policy) in new[] { ("www.facebook.com/sharer", "www.facebook.com/privacy"), ("www.pinterest.com/pin", "policy.pinterest.com") })
        {
            Assert.Equal("noopener noreferrer", page.One($"a[href*='{network}']").GetAttribute("rel"));
            Assert.NotNull(page.One($"a[href*='{policy}']"));
        }

        var loaded = page.All("[src], link[href]:not([rel=alternate]):not([rel=canonical]), use[href], iframe, object, embed")
            .Select(e => e.GetAttribute("src") ?? e.GetAttribute("href") ?? "foreign");
        Assert.All(loaded, address => Assert.StartsWith("/", address, StringComparison.Ordinal));
        Assert.All(loaded, address => Assert.False(address.StartsWith("//", StringComparison.Ordinal)));
        Assert.Empty(page.All("script:not([src]), [style], [onclick]"));
    }

    [Fact, LawCheck(6)]
    [Promise("S37", "S40")]
    public async Task Three_different_people_see_the_same_page_with_the_same_recommendations_byte_for_byte()
    {
        using var one = shop.NewVisitor();
        using var other = shop.NewVisitor();
        using var third = shop.NewVisitor();
        await third.Get("/nl/product/geurkaars-kersenbloesem");
        await third.Submit(await third.Get(Jam), "[data-cookie-card] form", button: "[data-cookie-card] button[value=refuse]");
        await one.Get("/nl/product/theepot-colette");
        await one.Get("/nl/zoeken?q=kaars");
        await one.BecomeShopper();
        var page = await one.Submit(await one.Get(Jam), "[data-cookie-card] form", button: "[data-cookie-card] button[value=accept]");
        await one.Submit(page, "form.add-to-basket");
        Assert.Equal(["__Host-basket", "__Host-cookie-choice", "__Host-shopper"], one.Cookies.Keys.Where(c => c != "__Host-form").Order());
        var (seenByOne, seenByOther) = (await one.Get(Jam), await other.Get(Jam));
        Assert.Equal(4, seenByOne.All("section[aria-labelledby=related] .product-card").Count);
        Assert.Equal(seenByOther.One("main").OuterHtml, seenByOne.One("main").OuterHtml);
        Assert.Equal(seenByOther.One("main").OuterHtml, (await third.Get(Jam)).One("main").OuterHtml);
    }

    [Fact]
    [Promise("S38")]
    public async Task Recommendations_stand_on_the_same_shelf_as_the_product()
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get(Jam);
        var shelf = page.One(".breadcrumbs a[href*='/categorie/']").GetAttribute("href");
        var related = page.All("section[aria-labelledby=related] .product-card a").Select(a => a.GetAttribute("href")!).Distinct().ToList();
        Assert.NotEmpty(related);
        foreach (var address in related)
        {
            Assert.Equal(shelf, (await visitor.Get(address)).One(".breadcrumbs a[href*='/categorie/']").GetAttribute("href"));
        }
    }

    [Fact]
    [Promise("S38", "S41")]
    public void Recommendations_know_the_product_the_category_and_the_language_only()
    {
        var parameters = typeof(RelatedProducts).GetConstructors(BindingFlags.Instance | BindingFlags.Public).Single().GetParameters();
        Assert.Equal(["productId", "categoryId", "language"], parameters.Select(p => p.Name));
    }

    [Fact]
    [Behaviour(42)]
    public async Task The_language_switch_keeps_the_product()
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get(Jam);
        foreach (var (language, path) in new[]
        {
            ("fr", "/fr/produit/confiture-de-griottes-du-nord"), ("de", "/de/produkt/sauerkirschkonfituere"), ("en", "/en/product/morello-cherry-jam"), ("nl", Jam),
        })
        {
            var there = await visitor.Follow(page, $".language a[hreflang={language}]");
            Assert.Equal((HttpStatusCode.OK, path), (there.Status, there.Url.AbsolutePath));
            Assert.Equal(5, there.All("link[rel=alternate]").Count);
        }
    }

    [Theory]
    [InlineData("/nl/product/bestaat-niet")]
    [InlineData("/nl/product/%ED%A0%80")]
    [InlineData("/nl/product/KERSEN%20'")]
    public async Task An_unknown_product_is_a_friendly_404(string path)
    {
        using var visitor = shop.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(path)).Status);
    }

    [Fact]
    public async Task An_unknown_choice_shows_the_product_all_the_same()
    {
        using var visitor = shop.NewVisitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get(Jam + "?sku=%00nonsense")).Status);
    }
}
