using LaBelleCerise.Ordering.Delivery;

namespace LaBelleCerise.Modules.Tests.Ordering.Admin.Settings;

public sealed class SetDeliveryTests(Shop shop) : IClassFixture<Shop>
{
    private const string Address = "/admin/settings/delivery";

    [Fact]
    public async Task A_new_price_holds_on_the_next_page_and_after_a_restart_and_can_be_undone()
    {
        using var owner = shop.NewVisitor();
        using var visitor = shop.NewVisitor();
        await owner.SignInAsOwner();
        await visitor.Add(await shop.List());
        Assert.Contains("€ 4,95", Page.Fold((await visitor.Get("/nl/mandje")).One(".totals").TextContent), StringComparison.Ordinal);

        var saved = await owner.Submit(await owner.Get(Address), "#delivery", new { HomeInCents = "€ 5.50", FreeFromInCents = "60" });
        Assert.NotNull(saved.One(".notice--success"));
        Assert.Contains("€ 5,50", Page.Fold((await visitor.Get("/nl/mandje")).One(".totals").TextContent), StringComparison.Ordinal);
        var line = Page.Fold(saved.All("#history li")[0].TextContent);
        Assert.Contains("Prijs thuis, btw inbegrepen (€): € 4,95 € 5,50", line, StringComparison.Ordinal);
        await shop.Restart();
        Assert.Contains("€ 5,50", Page.Fold((await visitor.Get("/nl/mandje")).One(".totals").TextContent), StringComparison.Ordinal);

        var older = (await owner.Get(Address)).All("#history form")[0];
        await owner.Post($"{Address}?handler=PutBack", [.. older.QuerySelectorAll("input").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!))]);
        Assert.Contains("€ 4,95", Page.Fold((await visitor.Get("/nl/mandje")).One(".totals").TextContent), StringComparison.Ordinal);
    }

    [Fact, Promise("S47")]
    public async Task One_way_only_is_refused_with_the_law_unless_a_reason_is_recorded()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var alone = new { PointIsOn = (string?)null, LockerIsOn = (string?)null, PickupIsOn = (string?)null };
        var refused = await owner.Submit(await owner.Get(Address), "#delivery", alone);
        Assert.Contains("WER VI.45/2", refused.One("#OneWayReason-e").TextContent, StringComparison.Ordinal);
        using var visitor = shop.NewVisitor();
        await visitor.Add(await shop.List());
        Assert.Equal(4, (await visitor.Get("/nl/bestellen")).All("input[name='Details.Delivery']").Count);

        Assert.NotNull((await owner.Submit(refused, "#delivery", new { OneWayReason = "Meubelen passen in geen afhaalpunt." })).One(".notice--success"));
        Assert.Equal([nameof(DeliveryWay.BpostHome)], (await visitor.Get("/nl/bestellen")).All("input[name='Details.Delivery']").Select(i => i.GetAttribute("value")));
        await shop.Set<DeliveryOptions>(o => (o.PointIsOn, o.LockerIsOn, o.PickupIsOn, o.OneWayReason) = (true, true, true, ""));
    }

    [Theory]
    [InlineData("HomeInCents", "veel")]
    [InlineData("LockerInCents", "-1")]
    [InlineData("HomeMostGrams", "31")]
    [InlineData("CutOff", "25:00")]
    [InlineData("CutOff", "straks")]
    [InlineData("CarrierWorkingDays", "0")]
    [InlineData("ClosedDays", "31/02/2026")]
    public async Task What_cannot_be_is_refused_beside_its_field_and_kept_as_typed(string field, string typed)
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var form = await owner.Get(Address);
        var answer = await owner.Post(Address, [.. owner.Filled(form, "#delivery").Values.Where(v => v.Key != $"Input.{field}"), new($"Input.{field}", typed)]);
        Assert.NotEmpty(answer.One($"#{field}-e").TextContent);
        Assert.NotNull(answer.One($".error-summary a[href='#{field}']"));
        Assert.Equal(typed, answer.One($"#{field}") is { TagName: "TEXTAREA" } area ? area.TextContent.Trim() : answer.One($"#{field}").GetAttribute("value"));
    }

    [Fact]
    public async Task The_promise_by_calendar_stands_on_basket_checkout_and_order_and_follows_the_owners_hour_and_days()
    {
        using var visitor = shop.NewVisitor();
        var sku = await shop.List();
        await visitor.Add(sku);
        Assert.Contains("Voor 16 uur besteld = dinsdag 24 november in huis", (await visitor.Get("/nl/mandje")).One("[data-promise]").TextContent, StringComparison.Ordinal);
        Assert.Contains("Voor 16 uur besteld = dinsdag 24 november klaar om af te halen", (await visitor.Get("/nl/bestellen")).Text, StringComparison.Ordinal);
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        await owner.Submit(await owner.Get(Address), "#delivery", new { CutOff = "9u30", ClosedDays = "24/11/2026" });

        Assert.Contains("Vandaag besteld = donderdag 26 november in huis", (await visitor.Get("/nl/mandje")).One("[data-promise]").TextContent, StringComparison.Ordinal);
        var review = await visitor.FillIn();
        Assert.Contains("donderdag 26 november", review.One("[data-promise]").TextContent, StringComparison.Ordinal);
        await visitor.Submit(review, "form#place-order");
        var order = Assert.Single(await shop.OrdersOf(sku));
        await shop.Set<DeliveryOptions>(o => (o.CutOff, o.ClosedDays) = (new TimeOnly(16, 0), ""));
        Assert.Contains("donderdag 26 november", (await visitor.Get(shop.LinkTo(order))).One("[data-promise]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_country_with_a_price_can_be_chosen_at_the_address_and_any_other_is_refused_there()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var form = await owner.Get(Address);
        var values = owner.Filled(form, "#delivery").Values;
        await owner.Post(Address, [.. values.Where(v => v.Key != "Input.AbroadInCents[NL]"), new("Input.AbroadInCents[NL]", "9,95")]);
        using var visitor = shop.NewVisitor();
        var sku = await shop.List();
        await visitor.Add(sku);
        Assert.Contains("Nederland", (await visitor.Get("/nl/mandje")).One("[data-delivery-limits]").TextContent, StringComparison.Ordinal);

        var dutch = new { Email = "jan@voorbeeld.nl", FirstName = "Jan", LastName = "Smit", PostalCode = "1012 AB", City = "Amsterdam", Street = "Damrak", Number = "1", Phone = "020 123 4567", Country = "US" };
        var refused = await visitor.FillIn(dutch);
        Assert.Contains("Naar dit land leveren we niet", refused.One("#Country-e").TextContent, StringComparison.Ordinal);
        var review = await visitor.Submit(refused, "form#details", new { Country = "NL" });
        Assert.Contains("€ 9,95", Page.Fold(review.One(".totals").TextContent), StringComparison.Ordinal);
        Assert.Contains("Nederland", review.Text, StringComparison.Ordinal);
        await visitor.Submit(review, "form#place-order");
        var order = Assert.Single(await shop.OrdersOf(sku));
        Assert.Equal(("NL", 995L, null), (order.Address.Country, order.ShippingInCents, order.PromisedOn));
        await shop.Set<DeliveryOptions>(o => o.AbroadInCents = []);
    }

    [Fact]
    public async Task Who_may_not_set_delivery_does_not_see_the_page()
    {
        using var clerk = shop.NewVisitor();
        await clerk.SignInAsStaffWith("orders");
        foreach (var path in new[] { Address, "/admin/settings/payment", "/admin/settings/vat" })
        {
            Assert.NotEqual(System.Net.HttpStatusCode.OK, (await clerk.Get(path)).Status);
        }
    }
}
