using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Modules.Tests.Messaging;
using LaBelleCerise.Modules.Tests.Ordering.Taxation;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Taxation;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Ordering.Admin.Settings;

/// <summary>Consumers in Germany, below and above the threshold (law V2).</summary>
public sealed class SetOneStopShopTests(ShopThatSendsToGermany shop) : IClassFixture<ShopThatSendsToGermany>
{
    private const string Address = "/admin/settings/one-stop-shop";

    [Fact]
    public async Task The_sale_that_passes_the_threshold_and_all_after_it_are_taxed_where_they_arrive_at_the_same_price()
    {
        var dear = await shop.List(priceInCents: 390_000, stock: 99);
        var first = await Buy(dear);
        var second = await Buy(dear);
        Assert.Equal((VatTreatment.Domestic, 2100), Taxed(first));
        Assert.Equal((VatTreatment.Domestic, 2100), Taxed(second));
        using (var staff = await shop.Staff())
        {
            var counter = (await staff.Get(Address)).One("#counter");
            Assert.Contains(Page.Fold(new Money(first.TotalInCents * 2 - first.Amounts.VatInCents * 2).ToString()), Page.Fold(counter.TextContent), StringComparison.Ordinal);
            Assert.Equal("false", counter.QuerySelector("[data-taxed-there]")!.GetAttribute("data-taxed-there"));
        }

        // 2 x 3,233 euro without VAT are behind it: this one passes 10,000.
        var third = await Buy(dear, "2");
        Assert.Equal((VatTreatment.OneStopShop, 1900), Taxed(third));
        Assert.Equal(first.Lines[0].UnitPriceInCents, third.Lines[0].UnitPriceInCents);
        Assert.Equal(VatWithin(third.TotalInCents, 1900), third.Amounts.VatInCents);
        var small = await Buy(await shop.List(priceInCents: 1_000));
        Assert.Equal((VatTreatment.Domestic, 2100), Taxed(await BuyAtHome(dear)));

        // Not a cent above it yet without the small one: what was placed keeps its rate, what comes is judged by the year's sum.
        Assert.Equal((VatTreatment.OneStopShop, 1900), Taxed(small));
        await Lapse(third);
        Assert.Equal((VatTreatment.Domestic, 2100), Taxed(await Buy(await shop.List(priceInCents: 1_000))));

        // The year after a year above it begins above it.
        await shop.Ask(db => db.Open<Order>(LaBelleCerise.Kernel.PersonalData.Opening.ByLaw(LaBelleCerise.Kernel.PersonalData.Purpose.TaxDuty)).Where(o => o.Id == third.Id).ExecuteUpdateAsync(s => s.SetProperty(o => o.State, OrderState.Paid)));
        await shop.Advance(new DateTimeOffset(2026, 12, 31, 23, 30, 0, TimeSpan.Zero) - shop.Clock.GetUtcNow());
        Assert.Equal((VatTreatment.OneStopShop, 1900), Taxed(await Buy(await shop.List(priceInCents: 1_000))));
    }

    [Fact]
    public async Task An_owner_who_registered_leaves_the_threshold_from_that_day_and_dates_a_reduced_rate()
    {
        await using var other = new ShopThatSendsToGermany();
        await other.InitializeAsync();
        using var owner = other.NewVisitor();
        await owner.SignInAsOwner();
        var page = await owner.Submit(await owner.Get(Address), "#since", new { Since = "2026-11-24" });
        Assert.NotNull(page.One(".notice--success"));
        page = await owner.Submit(page, "#rate", new { Country = "DE", Class = nameof(VatClass.Reduced), Rate = "7", From = "2026-01-01" });
        Assert.Contains("7 %", page.One("#rates").TextContent, StringComparison.Ordinal);
        var twice = await owner.Submit(page, "#rate", new { Country = "DE", Class = nameof(VatClass.Reduced), Rate = "5", From = "2026-01-01" });
        Assert.Contains("al een tarief", twice.One("#Rate-e").TextContent, StringComparison.Ordinal);
        Assert.Contains("percentage", (await owner.Submit(page, "#rate", new { Country = "DE", Class = nameof(VatClass.Standard), Rate = "51", From = "2026-01-01" })).One("#Rate-e").TextContent, StringComparison.Ordinal);
        Assert.Contains("dag", (await owner.Submit(page, "#rate", new { Country = "DE", Class = nameof(VatClass.Standard), Rate = "20", From = "ooit" })).One("#From-e").TextContent, StringComparison.Ordinal);

        var (tea, mug) = (await other.List(vatClass: nameof(VatClass.Reduced)), await other.List());
        using var visitor = other.NewVisitor();
        Assert.Equal((VatTreatment.Domestic, 600), Taxed(await visitor.PlaceAbroad(await visitor.ReviewAbroad(tea, null), tea)));
        await other.Advance(TimeSpan.FromDays(1));
        using var later = other.NewVisitor();
        using var another = other.NewVisitor();
        var (teaLater, mugLater) = (await another.PlaceAbroad(await another.ReviewAbroad(tea, null), tea, 2), await later.PlaceAbroad(await later.ReviewAbroad(mug, null), mug));
        Assert.Equal((VatTreatment.OneStopShop, 700), Taxed(teaLater));
        Assert.Equal((VatTreatment.OneStopShop, 1900), Taxed(mugLater));
        Assert.Contains("19 %", (await later.Get(other.LinkTo(mugLater))).One(".totals").TextContent, StringComparison.Ordinal);

        var gone = await owner.Submit(await Again(owner), "form:has([value='DE@Reduced@2026-01-01'])");
        Assert.Empty(gone.All("#rates"));
        Assert.Contains("2026-11-24", gone.One("#history").TextContent, StringComparison.Ordinal);
    }

    private static async Task<Page> Again(Visitor owner)
    {
        await owner.SignInAsOwner();
        return await owner.Get(Address);
    }

    private static (VatTreatment, int) Taxed(Order order) => (order.Treatment, order.Lines.Select(l => l.VatRateInBasisPoints).Distinct().Single());

    private static long VatWithin(long gross, int rate) => LaBelleCerise.Ordering.Amounts.OrderAmounts.VatWithin(gross, rate);

    private async Task<Order> Buy(string sku, string pieces = "1")
    {
        using var visitor = shop.NewVisitor();
        var before = (await shop.OrdersOf(sku)).Select(o => o.Id).ToHashSet();
        await visitor.Submit(await visitor.ReviewAbroad(sku, null, pieces), "form#place-order");
        return (await shop.OrdersOf(sku)).Single(o => !before.Contains(o.Id));
    }

    private async Task<Order> BuyAtHome(string sku)
    {
        using var visitor = shop.NewVisitor();
        return await visitor.Buy(sku);
    }

    private Task<int> Lapse(Order order) => shop.Ask(db => db.Open<Order>(LaBelleCerise.Kernel.PersonalData.Opening.ByLaw(LaBelleCerise.Kernel.PersonalData.Purpose.TaxDuty))
        .Where(o => o.Id == order.Id).ExecuteUpdateAsync(s => s.SetProperty(o => o.State, OrderState.Lapsed)));
}
