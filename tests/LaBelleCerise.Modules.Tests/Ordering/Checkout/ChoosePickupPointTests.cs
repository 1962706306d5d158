using LaBelleCerise.Modules.Tests.Messaging;
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

    [Theory, Behaviour(19), Promise("S47")]
    [InlineData(nameof(DeliveryWay.BpostPoint), "Afhaalpunt bpost", "Kies een afhaalpunt")]
    [InlineData(nameof(DeliveryWay.BpostLocker), "Pakketautomaat bpost", "Kies een pakketautomaat")]
    public async Task A_place_of_bpost_is_chosen_and_stands_on_page_mail_and_admin_while_the_invoice_keeps_its_address(string way, string name, string title)
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        var points = await ToPoints(visitor, sku, way);
        Assert.Equal(title, points.One("h1").TextContent);
        Assert.Contains(title, (await visitor.Submit(points, "form#points")).One(".error-summary").TextContent, StringComparison.Ordinal);
        var radio = points.All("input[name=PointId]")[1];
        var place = radio.Closest("label")!.QuerySelector(".choice__name")!.TextContent;
        var review = await visitor.Submit(points, "form#points", new { PointId = radio.GetAttribute("value") });
        Assert.Contains("Stationsstraat 12", review.Text, StringComparison.Ordinal);
        await visitor.Submit(review, "form#place-order");
        var order = Assert.Single(await shop.OrdersOf(sku));
        await shop.Settle();

        Assert.Equal((way, place, "Stationsstraat"), (order.DeliveryWay.ToString(), order.Pickup!.Name, order.Address.Street));
        Assert.Contains(place, (await visitor.Get(shop.LinkTo(order))).Text, StringComparison.Ordinal);
        Assert.Contains(shop.MailsTo(order.Email), m => m.Subject!.Contains(order.Number, StringComparison.Ordinal) && m.TextBody!.Contains(place, StringComparison.Ordinal) && m.TextBody.Contains(name, StringComparison.Ordinal));
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        Assert.Contains(place, (await staff.Get($"/admin/orders/{order.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact, Behaviour(19)]
    public async Task A_point_of_one_way_is_none_for_another_and_is_there_again_on_the_way_back()
    {
        using var visitor = shop.NewVisitor();
        var points = await ToPoints(visitor, await shop.List());
        var name = points.All("label.choice .choice__name")[0].TextContent;
        await visitor.Submit(points, "form#points", new { PointId = points.All("input[name=PointId]")[0].GetAttribute("value") });

        Assert.Equal("/nl/bestellen/afhaalpunt", (await visitor.FillIn(new { Delivery = nameof(DeliveryWay.BpostLocker) })).Url.AbsolutePath);
        Assert.Equal("/nl/bestellen/afhaalpunt", (await visitor.Get("/nl/bestellen/nakijken")).Url.AbsolutePath);
        Assert.Contains(name, (await visitor.FillIn(new { Delivery = nameof(DeliveryWay.DpdPickup) })).Text, StringComparison.Ordinal);
        await visitor.FillIn(new { Delivery = nameof(DeliveryWay.BpostHome) });
        Assert.Equal("/nl/bestellen/afhaalpunt", (await visitor.FillIn(new { Delivery = nameof(DeliveryWay.DpdPickup) })).Url.AbsolutePath);
    }

    [Fact]
    public async Task A_locker_is_offered_only_for_a_parcel_that_it_takes_and_a_forged_choice_is_refused()
    {
        using var visitor = shop.NewVisitor();
        await visitor.Add(await shop.List(stock: 60), "34"); // 300 grams a piece: 10.2 kilograms
        var page = await visitor.Get("/nl/bestellen");
        Assert.Empty(page.All($"input[value={nameof(DeliveryWay.BpostLocker)}]"));

        var refused = await visitor.FillIn(new { Email = "a@b.be", FirstName = "A", LastName = "B", PostalCode = "8900", City = "Ieper", Street = "Straat", Number = "1", Phone = "057 20 00 00", Delivery = nameof(DeliveryWay.BpostLocker) });
        Assert.Contains("Kies een andere", refused.One(".error-summary").TextContent, StringComparison.Ordinal);
    }

    private static async Task<Page> ToPoints(Visitor visitor, string sku, string way = nameof(DeliveryWay.DpdPickup))
    {
        await visitor.Add(sku);
        var (_, target, values) = visitor.Filled(await visitor.Get("/nl/bestellen"), "form#details", Buying.Guest);
        values.RemoveAll(v => v.Key == "Details.Delivery");
        return await visitor.Post(target.AbsolutePath, [.. values, new("Details.Delivery", way)]);
    }
}
