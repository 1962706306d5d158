using LaBelleCerise.Modules.Tests.Ordering.Withdrawals;

namespace LaBelleCerise.Modules.Tests.Ordering.Admin.Orders;

public sealed class ListOverdueOrdersTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task It_shows_paid_orders_that_should_have_come_with_their_day_and_the_dashboard_counts_them()
    {
        var (waiting, delivered) = (await shop.BuyAndPay(await shop.List()), await shop.Deliver(await shop.List()));
        await shop.WithoutPromise(waiting);
        shop.Clock.Advance(TimeSpan.FromDays(32));
        using var staff = shop.NewVisitor();
        var overview = await staff.SignInAsStaffWith("orders");

        var page = await staff.Get("/admin/orders/overdue");

        Assert.Equal("1", overview.One("a.widget[href='/admin/orders/overdue'] .widget__figure").TextContent);
        Assert.Contains(waiting.Number, page.Text, StringComparison.Ordinal);
        Assert.Contains("30 dagen", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(delivered.Number, page.Text, StringComparison.Ordinal);
    }
}
