namespace LaBelleCerise.Modules.Tests.Ordering.Basket;

public sealed class RemoveFromBasketTests(Shop shop) : IClassFixture<Shop>
{
    private const string RemoveForm = ".line__tools form:nth-of-type(2)";

    [Fact]
    public async Task A_removed_line_can_be_put_back()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        var basket = await visitor.Add(sku, "3");

        var removed = await visitor.Submit(basket, RemoveForm);
        Assert.NotNull(removed.One(".empty"));
        var back = await visitor.Submit(removed, ".notice form");

        Assert.Equal("3", back.One(".quantity").GetAttribute("value"));
    }

    [Fact]
    public async Task Only_that_line_goes_and_a_second_click_does_no_harm()
    {
        var (first, second) = (await shop.List(), await shop.List());
        using var visitor = shop.NewVisitor();
        await visitor.Add(first, "2");
        var basket = await visitor.Add(second, "5");
        var (_, target, values) = visitor.Filled(basket, RemoveForm);
        var gone = values.Single(v => v.Key == "Sku").Value;

        await visitor.Post(target.PathAndQuery, values);
        var again = await visitor.Post(target.PathAndQuery, values);

        Assert.Equal(gone == first ? "5" : "2", Assert.Single(again.All(".quantity")).GetAttribute("value"));
    }

    [Fact]
    public async Task Nobody_takes_a_line_out_of_another_basket()
    {
        var sku = await shop.List();
        using var owner = shop.NewVisitor();
        await owner.Add(sku, "2");
        using var other = shop.NewVisitor();
        await other.Add(await shop.List());

        await other.Post("/nl/mandje?handler=Remove", [new("Sku", sku)]);

        Assert.Equal("2", (await owner.Get("/nl/mandje")).One(".quantity").GetAttribute("value"));
    }
}
