using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Baskets;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Pages.Checkout;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Ordering.Checkout;

public sealed class EnterDetailsTests(Shop shop) : IClassFixture<Shop>
{
    [Fact, Promise("S12")]
    public async Task A_guest_at_home_sees_at_most_eight_fields()
    {
        using var visitor = shop.NewVisitor();
        await visitor.Add(await shop.List());

        var page = await visitor.Get("/nl/bestellen");

        var fields = page.All("form#details input:not([type=hidden]):not([type=radio])").Where(i => i.Closest("details") is null).Select(i => i.Id).ToList();
        Assert.Equal(["Email", "FirstName", "LastName", "PostalCode", "City", "Street", "Number", "Phone"], fields);
        Assert.DoesNotContain("checked", page.All("form#details input[type=checkbox]").Select(b => b.OuterHtml));
    }

    [Fact]
    public async Task The_order_with_its_total_stays_in_sight_beside_the_form_and_folds_above_it_on_a_phone()
    {
        using var visitor = shop.NewVisitor();
        var sku = await shop.List();
        await visitor.Add(sku, "2");
        var page = await visitor.Get("/nl/bestellen");

        foreach (var place in new[] { "aside.receipt", "details#sum-folded" })
        {
            Assert.Equal($"2 × Beker {sku}", page.One($"{place} .line__name").TextContent);
            Assert.Equal("Thuis met bpost", page.One($"{place} [data-sum=way]").TextContent);
            Assert.Equal("€\u00a029,95", page.One($"{place} .totals__sum [data-sum=total]").TextContent);
        }

        // What the script shows for another way is what the server would say.
        var point = page.One("input[value=DpdPickup]");
        Assert.Equal(("Afhaalpunt DPD", "€\u00a03,95", "€\u00a028,95"), (point.GetAttribute("data-sum-way"), point.GetAttribute("data-sum-shipping"), point.GetAttribute("data-sum-total")));
    }

    [Fact, Promise("S13")]
    public async Task A_consumers_form_and_row_have_no_company_fields_even_when_posted()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        await visitor.Add(sku);
        var page = await visitor.Get("/nl/bestellen");
        Assert.Empty(page.All("[name='Details.Company'], [name='Details.VatNumber']"));
        var (_, target, values) = visitor.Filled(page, "form#details", Buying.Guest);

        var review = await visitor.Post(target.AbsolutePath, [.. values, new("Details.Company", "Sneaky bv"), new("Details.VatNumber", "BE0438614796")]);
        var basket = Guid.ParseExact(visitor.Cookies["__Host-basket"], "N");
        var draft = Assert.Single(await shop.Ask(db => db.Open<CheckoutDraft>(Opening.ByLaw(Purpose.ShopFunction)).Where(d => d.BasketId == basket).ToListAsync()));
        Assert.Equal(((string?)null, (string?)null), (draft.Company, draft.VatNumber));
        await visitor.Submit(review, "form#place-order");

        var order = Assert.Single(await shop.OrdersOf(sku));
        Assert.Equal((CustomerKind.Consumer, null, null), (order.Kind, order.Company, order.VatNumber));
    }

    [Theory, Promise("S6")]
    [InlineData("0438.614.796", "BE0438614796")]
    [InlineData("", null)]
    public async Task A_company_orders_with_its_name_and_nothing_typed_is_lost_on_the_way(string vatNumber, string? kept)
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        await visitor.Add(sku);
        var typed = await visitor.Submit(await visitor.Get("/nl/bestellen"), "form#details", Buying.Guest, button: "[formaction$='Business']");
        Assert.Equal("Peeters", typed.One("#LastName").GetAttribute("value"));

        var nameless = await visitor.Submit(typed, "form#details");
        Assert.Contains("naam van je onderneming", nameless.One(".error-summary").TextContent, StringComparison.Ordinal);
        var review = await visitor.Submit(nameless, "form#details", new { Company = "Bakkerij Peeters bv", VatNumber = vatNumber });
        await visitor.Submit(review, "form#place-order");

        var order = Assert.Single(await shop.OrdersOf(sku));
        Assert.Equal((CustomerKind.Business, "Bakkerij Peeters bv", kept), (order.Kind, order.Company, order.VatNumber));
    }

    [Fact]
    public async Task Errors_are_listed_with_links_and_tied_to_their_fields()
    {
        using var visitor = shop.NewVisitor();
        await visitor.Add(await shop.List());

        var page = await visitor.FillIn(new { Email = "an", Phone = "12", PostalCode = "8900", City = "Ieper", FirstName = "An" });

        Assert.Equal(["#Email", "#LastName", "#Street", "#Number", "#Phone"], page.All(".error-summary a").Select(a => a.GetAttribute("href")));
        Assert.Equal("true", page.One("#Phone").GetAttribute("aria-invalid"));
        Assert.Contains("Phone-e", page.One("#Phone").GetAttribute("aria-describedby")!, StringComparison.Ordinal);
        Assert.Equal("An", page.One("#FirstName").GetAttribute("value"));
    }

    [Theory]
    [InlineData("1012 AB")]
    [InlineData("59000")]
    public async Task Other_countries_are_refused_openly_at_the_address(string code)
    {
        using var visitor = shop.NewVisitor();
        await visitor.Add(await shop.List());

        var page = await visitor.Submit(await visitor.Submit(await visitor.Get("/nl/bestellen"), "form#details", Buying.Guest, "[formaction$='Billing']"), "form#details", new { PostalCode = code, HasBilling = "false" });

        Assert.Contains("alleen in België", page.One("#PostalCode-e").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_with_one_place_fills_it_in_and_an_unknown_pair_is_only_asked_about()
    {
        using var visitor = shop.NewVisitor();
        await visitor.Add(await shop.List());
        var filled = await visitor.FillIn(new { Email = "a@b.be", FirstName = "A", LastName = "B", PostalCode = "9999", City = "Nergens", Street = "Straat", Number = "1", Phone = "057 20 00 00" });
        Assert.Contains("Klopt het?", filled.One(".error-summary").TextContent, StringComparison.Ordinal);

        var review = await visitor.Submit(filled, "form#details");

        Assert.Equal("/nl/bestellen/nakijken", review.Url.AbsolutePath);
    }

    [Theory, Behaviour(20)]
    [InlineData("12 bus 3", "12", "3")]
    [InlineData("12 boîte 3", "12", "3")]
    [InlineData("12/3", "12", "3")]
    [InlineData("12 bte 3A", "12", "3A")]
    [InlineData("12A", "12A", null)]
    [InlineData("12A bus 0301", "12A", "0301")]
    [InlineData("12-14", "12-14", null)]
    [InlineData("z/n", "z/n", null)]
    public void A_box_typed_in_the_number_is_taken_apart(string typed, string number, string? box) => Assert.Equal((number, box), HouseNumber.Split(typed, null));

    [Fact, Behaviour(20)]
    public void A_number_typed_behind_the_street_is_found() => Assert.Equal(("Grote Markt", "34 bus 2"), HouseNumber.InStreet("Grote Markt 34 bus 2"));

    [Fact]
    public async Task What_was_typed_is_still_there_when_the_visitor_comes_back()
    {
        using var visitor = shop.NewVisitor();
        await visitor.Review(await shop.List());

        Assert.Equal("+32470123456", (await visitor.Get("/nl/bestellen")).One("#Phone").GetAttribute("value"));
        Assert.Single(await shop.Ask(db => db.Open<CheckoutDraft>(Opening.ByLaw(Purpose.ShopFunction)).Where(d => d.BasketId == Guid.ParseExact(visitor.Cookies["__Host-basket"], "N")).ToListAsync()));
    }
}
