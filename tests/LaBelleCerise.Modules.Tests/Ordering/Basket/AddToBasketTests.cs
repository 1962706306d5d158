using System.Net;

namespace LaBelleCerise.Modules.Tests.Ordering.Basket;

public sealed class AddToBasketTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task What_is_added_stands_in_the_basket_and_the_header_counts_it()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();

        var basket = await visitor.Add(sku, "2");

        Assert.Contains($"Beker {sku} zit in je mandje", basket.Text, StringComparison.Ordinal);
        Assert.Contains("€ 25,00", basket.Text, StringComparison.Ordinal);
        Assert.StartsWith("2", Page.Fold(basket.One(".tool__count").TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cookie_is_set_only_when_something_is_added_and_as_safe_as_can_be()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        await visitor.Get("/nl/mandje");
        Assert.DoesNotContain("__Host-basket", visitor.Cookies.Keys);

        await visitor.Add(sku);

        var cookie = visitor.SetCookies.Single(c => c.StartsWith("__Host-basket=", StringComparison.Ordinal)).ToLowerInvariant();
        Assert.All(["secure", "httponly", "samesite=lax", "path=/", "max-age=2592000"], part => Assert.Contains(part, cookie, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("1e3")]
    [InlineData("2147483648")]
    [InlineData("１")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("100")]
    [InlineData(" ")]
    public async Task A_bad_quantity_is_told_and_changes_nothing(string quantity)
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        await visitor.Add(sku, "3");

        var added = await visitor.Add(sku, quantity);
        var changed = await visitor.Post("/nl/mandje?handler=Change", [new("Sku", sku), new("Quantity", quantity)]);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], [added.Status, changed.Status]);
        Assert.Contains("heel getal", added.Text, StringComparison.Ordinal);
        Assert.NotNull(changed.One(".line .error"));
        Assert.Equal("3", changed.One(".quantity").GetAttribute("value"));
    }

    [Fact]
    public async Task Two_quantities_none_at_all_and_unknown_goods_change_nothing()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();

        foreach (var fields in new List<KeyValuePair<string, string>>[]
        {
            [new("Sku", sku), new("Quantity", "1"), new("Quantity", "2")], [new("Sku", sku)], [new("Sku", sku), new("Quantity[]", "1")], [new("Sku", "NO-SUCH"), new("Quantity", "1")], [],
        })
        {
            var page = await visitor.Post("/nl/mandje/erbij", fields);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains("Je mandje is niet veranderd", page.Text, StringComparison.Ordinal);
        }

        Assert.Empty(visitor.Cookies);
    }

    [Fact]
    public async Task The_basket_survives_a_restart_of_the_shop()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        await visitor.Add(sku, "4");

        await shop.Restart();

        Assert.Equal("4", (await visitor.Get("/nl/mandje")).One(".quantity").GetAttribute("value"));
    }

    [Fact]
    public async Task Twenty_pieces_added_at_once_are_all_there()
    {
        var sku = await shop.List(stock: 50);
        using var visitor = shop.NewVisitor();
        await visitor.Add(sku);

        var tabs = Enumerable.Range(0, 19).Select(_ => shop.NewVisitor()).ToList();
        tabs.ForEach(tab => tab.Cookies["__Host-basket"] = visitor.Cookies["__Host-basket"]);

        await Task.WhenAll(tabs.Select(tab => tab.Add(sku)));
        tabs.ForEach(tab => tab.Dispose());

        Assert.Equal("20", (await visitor.Get("/nl/mandje")).One(".quantity").GetAttribute("value"));
    }

    [Theory]
    [InlineData("nl", "Je browser bewaart geen cookies")]
    [InlineData("fr", "Votre navigateur ne garde pas de cookies")]
    [InlineData("de", "Ihr Browser speichert keine Cookies")]
    [InlineData("en", "Your browser keeps no cookies")]
    [Promise("S88", "S89")]
    public async Task With_blocked_cookies_the_basket_says_why_it_is_empty_and_how_to_order_without(string culture, string title)
    {
        using var visitor = shop.NewVisitor();
        visitor.AcceptsCookies = false;
        var product = await visitor.Follow(await visitor.Follow(await visitor.Get($"/{culture}"), ".categories a"), ".product-card:not(:has(.stock--out)) .product-card__name a");

        var basket = await visitor.Submit(product, "form.add-to-basket");

        Assert.Equal(title, basket.One("h1").TextContent);
        Assert.Single(basket.All("#refused a[href^='tel:']"));
        Assert.Single(basket.All("#refused a[href^='mailto:']"));
        Assert.EndsWith("/cookies", (await visitor.Follow(basket, "main .actions a")).Url.AbsolutePath, StringComparison.Ordinal);
        // An empty basket of someone whose cookies work is just empty.
        Assert.Empty((await visitor.Get(new Uri(basket.Url.GetLeftPart(UriPartial.Path)).AbsolutePath)).All("#refused"));
    }
}
