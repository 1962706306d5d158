using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Ordering.Amounts;

namespace LaBelleCerise.Modules.Tests.Ordering.Admin.Settings;

public sealed class SetVatTests(Shop shop) : IClassFixture<Shop>
{
    private const string Address = "/admin/settings/vat";

    [Fact, Behaviour(14)]
    public async Task A_dated_rate_holds_from_its_day_in_Brussels_on_and_orders_keep_theirs()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var page = await owner.Submit(await owner.Get(Address), "#vat", new { Class = nameof(VatClass.Intermediate), Rate = "13,5 %", From = "2026-11-25" });
        Assert.NotNull(page.One(".notice--success"));
        var sku = await shop.List(vatClass: nameof(VatClass.Intermediate));
        using var visitor = shop.NewVisitor();
        var before = await visitor.Buy(sku);
        Assert.Equal(1200, before.Lines[0].VatRateInBasisPoints);

        // 23.30 UTC is half past midnight of the next day in Ieper.
        await shop.Advance(new DateTimeOffset(2026, 11, 24, 23, 30, 0, TimeSpan.Zero) - shop.Clock.GetUtcNow());
        await visitor.Add(sku);
        Assert.Contains("13,5 %", (await visitor.Get("/nl/mandje")).One(".totals").TextContent, StringComparison.Ordinal);
        using var other = shop.NewVisitor();
        var after = await other.Buy(sku);
        Assert.Equal((1350, 1745L), (after.Lines[0].VatRateInBasisPoints, after.TotalInCents));
        Assert.Contains("12 %", (await visitor.Get(shop.LinkTo(before))).One(".totals").TextContent, StringComparison.Ordinal);

        // Its day came: neither a removal nor an undo touches it any more.
        using var later = shop.NewVisitor();
        await later.SignInAsOwner();
        var now = await later.Get(Address);
        Assert.Empty(now.All("input[name='Input.Remove']"));
        var values = later.Filled(now, "#vat").Values.Where(v => !v.Key.StartsWith("Input.", StringComparison.Ordinal)).ToList();
        Assert.Contains("ligt vast", (await later.Post(Address, [.. values, new("Input.Remove", "Intermediate@2026-11-25")])).One("#Rate-e").TextContent, StringComparison.Ordinal);
        var undo = now.All("#history form")[0];
        Assert.Contains("ligt vast", (await later.Post($"{Address}?handler=PutBack", [.. undo.QuerySelectorAll("input").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!))]))
            .One(".error-summary").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rate_to_come_can_be_taken_away_and_a_second_of_the_same_day_is_refused()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var form = new { Class = nameof(VatClass.Reduced), Rate = "7", From = "2030-01-01" };
        var page = await owner.Submit(await owner.Get(Address), "#vat", form);
        Assert.Contains("al een tarief", (await owner.Submit(page, "#vat", form)).One("#Rate-e").TextContent, StringComparison.Ordinal);
        var gone = await owner.Submit(await owner.Get(Address), "form:has([value='Reduced@2030-01-01'])");
        Assert.DoesNotContain("1/01/2030", gone.One("table").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7", "2026-11-23", "From")] // today
    [InlineData("7", "2020-01-01", "From")]
    [InlineData("7", "", "From")]
    [InlineData("0", "2030-01-01", "Rate")]
    [InlineData("51", "2030-01-01", "Rate")]
    [InlineData("6,005", "2030-01-01", "Rate")]
    [InlineData("veel", "2030-01-01", "Rate")]
    public async Task A_past_day_or_an_impossible_rate_is_refused(string rate, string from, string field)
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        // Another test of this class may have moved the clock on; a past day stays one.
        var page = await owner.Submit(await owner.Get(Address), "#vat", new { Class = nameof(VatClass.Standard), Rate = rate, From = from });
        Assert.NotEmpty(page.One($"#{field}-e").TextContent);
        Assert.Equal(3, VatRates.Law.Count(r => r.Class != VatClass.Zero));
    }
}
