using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Modules.Tests.Messaging;
using LaBelleCerise.Ordering.Taxation;

namespace LaBelleCerise.Modules.Tests.Ordering.Taxation;

/// <summary>A business of another member state, from its number to the order (law V3, shop behaviour 18).</summary>
public sealed class KeepVatCheckTests(ShopThatSendsToGermany shop) : IClassFixture<ShopThatSendsToGermany>
{
    private const string Good = "DE136695976";

    [Fact, Behaviour(18)]
    public async Task A_number_that_vies_knows_frees_the_sale_and_the_proof_stays_with_the_order()
    {
        var sku = await shop.List(priceInCents: 1250);
        using var visitor = shop.NewVisitor();
        var review = await visitor.ReviewAbroad(sku, Good, pieces: "3");
        Assert.Equal("Valid", review.One("#vat-check").GetAttribute("data-answer"));
        Assert.Contains("art. 39bis W.BTW", review.One("#vat-check").TextContent, StringComparison.Ordinal);

        var order = await visitor.PlaceAbroad(review, sku);
        var line = Assert.Single(order.Lines);
        Assert.Equal((1033L, 0, 3), (line.UnitPriceInCents, line.VatRateInBasisPoints, line.Quantity));
        Assert.Equal(order.Lines.Sum(l => l.AmountInCents) + order.ShippingInCents, order.TotalInCents);
        Assert.Equal((VatTreatment.IntraCommunity, 0L), (order.Treatment, order.Amounts.VatInCents));
        Assert.Contains(Page.Fold(new Money(order.TotalInCents).ToString()), Page.Fold(review.One(".totals").TextContent), StringComparison.Ordinal);
        var check = order.VatCheck!;
        Assert.Equal((Good, VatAnswer.Valid, shop.Clock.GetUtcNow(), null, 64), (check.Number, check.VatAnswer, check.AskedAt, check.Name, check.AnswerHash!.Length));
        Assert.StartsWith("WAPI", check.Consultation, StringComparison.Ordinal);

        await shop.Settle();
        Assert.Contains(shop.MailsTo(BuyingAbroad.Email), m => m.TextBody!.Contains("art. 39bis W.BTW", StringComparison.Ordinal) && m.TextBody.Contains(Good, StringComparison.Ordinal));
        Assert.NotNull((await visitor.Get(shop.LinkTo(order))).One("#vat-exempt"));
        using var staff = await shop.Staff();
        Assert.Contains(check.Consultation!, (await staff.Get($"/admin/orders/{order.Id}")).One("#vat-check").TextContent, StringComparison.Ordinal);

        var asked = Assert.Single(shop.World.Sent, r => r.Path.StartsWith("/vies", StringComparison.Ordinal) && r.Fields.Any(f => f.Value == "136695976"));
        Assert.Equal(["body:countryCode", "body:requesterMemberStateCode", "body:requesterNumber", "body:vatNumber"], asked.Fields.Select(f => f.Key).Where(k => k.StartsWith("body:", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory, Behaviour(18)]
    [InlineData("timeout")]
    [InlineData("reset")]
    [InlineData("refuse")]
    public async Task No_trouble_of_vies_is_taken_for_a_no_or_stops_the_order(string fault)
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        await shop.World.Fault("vies", "check", fault);
        Assert.Equal("Unknown", (await visitor.ReviewAbroad(sku, "DE136695978")).One("#vat-check").GetAttribute("data-answer"));
    }

    [Theory, Behaviour(18)]
    [InlineData("DE099902000", "Invalid")]
    [InlineData("DE099903000", "Unknown")]
    [InlineData("DE099903010", "Unknown")]
    [InlineData("DE099903020", "Unknown")]
    [InlineData("DE099905000", "Unknown")]
    [InlineData("DE099906000", "Unknown")]
    public async Task Each_answer_of_vies_has_its_meaning_and_vat_is_charged_without_a_yes(string number, string answer)
    {
        var sku = await shop.List(priceInCents: 1210);
        using var visitor = shop.NewVisitor();
        var review = await visitor.ReviewAbroad(sku, number);
        Assert.Equal(answer, review.One("#vat-check").GetAttribute("data-answer"));
        var order = await visitor.PlaceAbroad(review, sku);
        Assert.Equal((VatTreatment.Domestic, 2100), (order.Treatment, Assert.Single(order.Lines).VatRateInBasisPoints));
        Assert.Equal(Enum.Parse<VatAnswer>(answer), order.VatCheck!.VatAnswer);
    }

    [Fact]
    public async Task A_belgian_number_a_belgian_address_and_a_consumer_are_never_freed_nor_asked_about()
    {
        var before = Asked();
        var sku = await shop.List();
        foreach (var details in new object[]
        {
            new { Country = "DE", VatNumber = "BE0438614796", Company = "Media Service bv", PostalCode = "50667", City = "Köln" },
            new { Country = "", VatNumber = Good, Company = "Vogt GmbH", PostalCode = "8900", City = "Ieper" },
        })
        {
            using var visitor = shop.NewVisitor();
            await visitor.Add(sku);
            var form = await visitor.Submit(await visitor.Get("/nl/bestellen"), "form#details", Buying.Guest, "[formaction$='Business']");
            Assert.Empty((await visitor.Submit(form, "form#details", details)).All("#vat-check"));
        }

        Assert.Equal(before, Asked());
    }

    [Fact]
    public async Task An_answer_of_two_days_ago_frees_nobody_and_a_new_number_is_asked_about_anew()
    {
        var sku = await shop.List(priceInCents: 1210);
        using var visitor = shop.NewVisitor();
        var review = await visitor.ReviewAbroad(sku, "DE136695979");
        var (before, total) = (Asked(), review.One("[name=SeenTotal]").GetAttribute("value"));
        await visitor.Get("/nl/bestellen/nakijken");
        Assert.Equal(before, Asked());

        await shop.Advance(TimeSpan.FromDays(2));
        await shop.World.Fault("vies", "check", "error500");
        var again = await visitor.Submit(review, "form#place-order");
        Assert.Equal("/nl/bestellen/nakijken", again.Url.AbsolutePath);
        Assert.Equal("Unknown", again.One("#vat-check").GetAttribute("data-answer"));
        Assert.NotEqual(total, again.One("[name=SeenTotal]").GetAttribute("value"));
        Assert.Empty(await shop.OrdersOf(sku));

        var other = await visitor.Submit(await visitor.Get("/nl/bestellen"), "form#details", new { VatNumber = "DE136695980" });
        Assert.Equal("Valid", other.One("#vat-check").GetAttribute("data-answer"));
        Assert.Contains(shop.World.Sent, r => r.Fields.Any(f => f.Value == "136695980"));
    }

    private int Asked() => shop.World.Sent.Count(r => r.Path.StartsWith("/vies", StringComparison.Ordinal));
}
