namespace LaBelleCerise.Modules.Tests.Ordering.Basket;

public sealed class ChangeQuantityTests(Shop shop) : IClassFixture<Shop>
{
    private const string ChangeForm = ".line__tools form:nth-of-type(1)";

    [Fact]
    public async Task A_new_quantity_stands_in_the_basket_with_its_amount()
    {
        var sku = await shop.List(priceInCents: 1250);
        using var visitor = shop.NewVisitor();

        var changed = await visitor.Submit(await visitor.Add(sku), ChangeForm, new { Quantity = "4" });

        Assert.Contains($"Het aantal van Beker {sku} is aangepast", changed.Text, StringComparison.Ordinal);
        Assert.Equal("4", changed.One(".quantity").GetAttribute("value"));
        Assert.Contains("€ 50,00", changed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_changes_the_quantity_has_seen_todays_price()
    {
        var sku = await shop.List(priceInCents: 1000);
        using var visitor = shop.NewVisitor();
        await visitor.Add(sku);
        await shop.List(priceInCents: 1200, sku: sku, version: 2);
        var told = await visitor.Get("/nl/mandje");
        Assert.Contains("De prijs is veranderd", told.Text, StringComparison.Ordinal);

        var changed = await visitor.Submit(told, ChangeForm, new { Quantity = "2" });

        Assert.DoesNotContain("De prijs is veranderd", changed.Text, StringComparison.Ordinal);
        Assert.Contains("€ 24,00", changed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_in_this_basket_changes_nothing_in_any()
    {
        var (mine, theirs) = (await shop.List(), await shop.List());
        using var visitor = shop.NewVisitor();
        using var other = shop.NewVisitor();
        await visitor.Add(mine, "2");
        await other.Add(theirs, "5");

        var answer = await visitor.Post("/nl/mandje?handler=Change", [new("Sku", theirs), new("Quantity", "9")]);

        Assert.Equal("/nl/mandje", answer.Url.AbsolutePath);
        Assert.Equal("2", Assert.Single(answer.All(".quantity")).GetAttribute("value"));
        Assert.Equal("5", (await other.Get("/nl/mandje")).One(".quantity").GetAttribute("value"));
    }

    [Fact, Behaviour(1)]
    public async Task Ten_changes_at_once_to_one_quantity_end_there()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        var (_, target, values) = visitor.Filled(await visitor.Add(sku), ChangeForm, new { Quantity = "7" });

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => visitor.Post(target.PathAndQuery, values)));

        Assert.Equal("7", (await visitor.Get("/nl/mandje")).One(".quantity").GetAttribute("value"));
    }
}
