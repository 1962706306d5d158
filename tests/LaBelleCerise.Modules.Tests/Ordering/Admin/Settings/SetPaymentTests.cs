using LaBelleCerise.Ordering;
using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Modules.Tests.Ordering.Admin.Settings;

public sealed class SetPaymentTests(Shop shop) : IClassFixture<Shop>
{
    private const string Address = "/admin/settings/payment";

    [Fact, Promise("S16")]
    public async Task A_way_that_is_off_is_gone_at_once_also_from_a_page_that_was_open()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        using var visitor = shop.NewVisitor();
        var sku = await shop.List();
        var review = await visitor.Review(sku);
        Assert.Equal(["Online", "Transfer"], review.All("input[name=PayWay]").Select(i => i.GetAttribute("value")));
        Assert.NotNull((await owner.Submit(await owner.Get(Address), "#payment", new { TransferIsOn = (string?)null })).One(".notice--success"));

        var gone = await visitor.Submit(review, "form#place-order", new { PayWay = nameof(PayWay.Transfer) });
        Assert.Contains("kan niet meer", gone.One(".notice--error").TextContent, StringComparison.Ordinal);
        Assert.Empty(gone.All("input[name=PayWay]"));
        Assert.Empty(await shop.OrdersOf(sku));
        Assert.DoesNotContain("overschrijving", (await visitor.Get("/nl/mandje")).One("[data-payment-ways]").TextContent, StringComparison.Ordinal);
        await shop.Set<OrderingOptions>(o => o.TransferIsOn = true);
    }

    [Fact]
    public async Task Without_online_payment_an_order_is_transferred_and_its_page_offers_nothing_else()
    {
        await shop.Set<OrderingOptions>(o => o.OnlineIsOn = false);
        using var visitor = shop.NewVisitor();
        var sku = await shop.List();
        var page = await visitor.Submit(await visitor.Review(sku), "form#place-order");
        Assert.NotNull(page.One("#transfer"));
        Assert.Empty(page.All("a[href$='/betalen']"));
        Assert.Equal(page.Url.AbsolutePath, (await visitor.Get(page.Url.AbsolutePath + "/betalen")).Url.AbsolutePath);
        await shop.Set<OrderingOptions>(o => o.OnlineIsOn = true);
    }

    [Fact]
    public async Task Hold_times_hold_for_the_next_order_per_way()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var page = await owner.Submit(await owner.Get(Address), "#payment", new { TimeToPay = "45", TimeToTransfer = "10", RemindAfter = "6" });
        Assert.Contains("120 45", Page.Fold(page.All("#history li")[0].TextContent), StringComparison.Ordinal);
        using var visitor = shop.NewVisitor();
        var online = await visitor.Buy(await shop.List());
        var sku = await shop.List();
        await visitor.Submit(await visitor.Review(sku), "form#place-order", new { PayWay = nameof(PayWay.Transfer) });
        var transfer = Assert.Single(await shop.OrdersOf(sku));
        Assert.Equal((TimeSpan.FromMinutes(45), TimeSpan.FromDays(10)), (online.LapsesAt - online.PlacedAt, transfer.LapsesAt - transfer.PlacedAt));
        await shop.Set<OrderingOptions>(o => (o.TimeToPay, o.TimeToTransfer, o.RemindAfter) = (TimeSpan.FromHours(2), TimeSpan.FromDays(7), TimeSpan.FromDays(4)));
    }

    [Theory]
    [InlineData("OnlineIsOn", null)]
    [InlineData("TimeToPay", "4")]
    [InlineData("TimeToPay", "20161")]
    [InlineData("TimeToPay", "lang")]
    [InlineData("TimeToTransfer", "2")]
    [InlineData("TimeToTransfer", "31")]
    [InlineData("RemindAfter", "7")]
    [InlineData("RemindAfter", "0")]
    public async Task What_leaves_no_way_or_no_time_to_pay_is_refused_with_the_reason(string field, string? typed)
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var values = owner.Filled(await owner.Get(Address), "#payment").Values.Where(v => v.Key != $"Input.{field}" && (typed is not null || v.Key != "Input.TransferIsOn")).ToList();
        var answer = await owner.Post(Address, typed is null ? values : [.. values, new($"Input.{field}", typed)]);
        Assert.NotEmpty(answer.One($"#{field}-e").TextContent);
        Assert.NotNull(answer.One($".error-summary a[href='#{field}']"));
    }
}
