using LaBelleCerise.Ordering.Delivery;

namespace LaBelleCerise.Modules.Tests.Ordering.Checkout;

public sealed class ChoosePickupPointTests(Shop shop) : IClassFixture<Shop>
{
    [Fact, Behaviour(19)]
    public async Task An_order_cannot_be_placed_without_the_chosen_point_and_then_shows_it()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        var points = await ToPoints(visitor, sku);
        Assert.Equal("/nl/bestellen/afhaalpunt", (await visitor.Get("/nl/bestellen/nakijken")).Url.AbsolutePath);
        var none = await visitor.Submit(points, "form#points");
        Assert.Contains("Kies een afhaalpunt", none.One(".error-summary").TextContent, StringComparison.Ordinal);

        var radio = none.All("input[name=PointId]")[0];
        var review = await visitor.Submit(none, "form#points", new { PointId = radio.GetAttribute("value") });
        var name = radio.Closest("label")!.QuerySelector(".choice__name")!.TextContent;
        Assert.Contains(name, review.Text, StringComparison.Ordinal);
        await visitor.Submit(review, "form#place-order");

        var order = Assert.Single(await shop.OrdersOf(sku));
        Assert.Equal((DeliveryWay.DpdPickup, name, "Stationsstraat"), (order.DeliveryWay, order.Pickup!.Name, order.Address.Street));
        Assert.Equal(395, order.ShippingInCents);
        Assert.Contains(name, (await visitor.Get(shop.LinkTo(order))).Text, StringComparison.Ordinal);
    }

    [Fact, Behaviour(19)]
    public async Task A_switch_to_home_clears_the_point()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        var points = await ToPoints(visitor, sku);
        await visitor.Submit(points, "form#points", new { PointId = points.All("input[name=PointId]")[0].GetAttribute("value") });

        var review = await visitor.FillIn(new { Delivery = nameof(DeliveryWay.BpostHome) });
        await visitor.Submit(review, "form#place-order");

        var order = Assert.Single(await shop.OrdersOf(sku));
        Assert.Equal((DeliveryWay.BpostHome, null), (order.DeliveryWay, order.Pickup));
    }

    [Fact]
    public async Task A_point_that_is_not_in_the_list_is_refused()
    {
        using var visitor = shop.NewVisitor();
        var points = await ToPoints(visitor, await shop.List());

        var page = await visitor.Submit(points, "form#points", new { PointId = "made-up" });

        Assert.Equal("/nl/bestellen/afhaalpunt", page.Url.AbsolutePath);
        Assert.NotNull(page.One(".error-summary"));
    }

    private static async Task<Page> ToPoints(Visitor visitor, string sku)
    {
        await visitor.Add(sku);
        var (_, target, values) = visitor.Filled(await visitor.Get("/nl/bestellen"), "form#details", Buying.Guest);
        values.RemoveAll(v => v.Key == "Details.Delivery");
        return await visitor.Post(target.AbsolutePath, [.. values, new("Details.Delivery", nameof(DeliveryWay.DpdPickup))]);
    }
}
