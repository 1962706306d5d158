using LaBelleCerise.Modules.Tests.Ordering.Withdrawals;
using LaBelleCerise.Ordering.Areas.Admin.Pages.Withdrawals;

namespace LaBelleCerise.Modules.Tests.Ordering.Admin.Withdrawals;

public sealed class ListWithdrawalsTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task What_must_go_back_stands_with_its_day_and_stands_out_when_that_is_over()
    {
        var order = await shop.Deliver(await shop.List());
        using var guest = shop.NewGuest();
        await guest.Withdraw(order);
        using var staff = shop.NewVisitor();
        var overview = await staff.SignInAsStaffWith("orders");
        Assert.Equal(["1", "0"], overview.All("a.widget[href='/admin/withdrawals'] .widget__figure").Select(f => f.TextContent));
        Assert.Contains("Wacht op artikelen", (await staff.Get("/admin/withdrawals")).Text, StringComparison.Ordinal);

        shop.Clock.Advance(TimeSpan.FromDays(16));
        using var later = shop.NewVisitor();
        await later.SignInAsStaffWith("orders");
        Assert.Empty((await later.Get("/admin/withdrawals")).All(".badge--bad"));
        await shop.Work(order, new WithdrawalStep.ProofSeen());

        Assert.Equal(["1", "1"], (await later.Get("/admin")).All("a.widget[href='/admin/withdrawals'] .widget__figure").Select(f => f.TextContent));
        Assert.Single((await later.Get("/admin/withdrawals")).All(".badge--bad"));
        await shop.Work(order, new WithdrawalStep.Refunded(order.TotalInCents, "ref 1"));
        Assert.DoesNotContain(order.Number, (await later.Get("/admin/withdrawals")).Text, StringComparison.Ordinal);
        Assert.Contains(order.Number, (await later.Get("/admin/withdrawals?view=Done")).Text, StringComparison.Ordinal);
    }
}
