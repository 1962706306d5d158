using LaBelleCerise.Modules.Tests.Ordering.Withdrawals;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Withdrawals;

namespace LaBelleCerise.Modules.Tests.Ordering.Admin.Withdrawals;

public sealed class ShowWithdrawalTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Staff_receive_the_goods_put_the_sellable_ones_back_and_pay_back()
    {
        var sku = await shop.List(priceInCents: 1000, stock: 5);
        var order = await shop.Deliver(sku, "2");
        using var guest = shop.NewGuest();
        await guest.Withdraw(order);
        var made = Assert.Single(await shop.WithdrawalsOf(order));
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");
        var path = $"/admin/withdrawals/{made.Id}";

        var page = await staff.Get(path);
        var (_, target, values) = staff.Filled(page, "form#goods");
        await staff.Post(target.PathAndQuery, [.. values.Where(v => !v.Key.StartsWith("Sellable", StringComparison.Ordinal)), new($"Sellable[{made.Lines[0].Id}]", "1")]);
        Assert.Equal((4, 0, 1), await shop.Pieces(sku));
        Assert.NotNull((await staff.Submit(page, "form#refunded", new { Reason = "te laat gezien" })).One(".notice--error"));
        Assert.NotNull((await staff.Submit(await staff.Get(path), "form#refunded", new { Amount = "veel", Reason = "terugbetaling 4471" })).One(".notice--error"));
        var done = await staff.Submit(await staff.Get(path), "form#refunded", new { Amount = "20,00", Reason = "terugbetaling 4471" });

        Assert.Contains("terugbetaling 4471", done.Text, StringComparison.Ordinal);
        Assert.Equal((WithdrawalState.Settled, 2000L), (await shop.WithdrawalsOf(order)).Select(w => (w.State, w.RefundedInCents)).Single());
        var now = await shop.Fresh(order);
        Assert.Equal((OrderState.Delivered, 2, 1), (now.State, now.Lines[0].Withdrawn, now.Lines[0].TakenBack));
        var timeline = (await guest.Get(shop.LinkTo(order))).All(".timeline__what").Select(e => e.TextContent).ToList();
        Assert.Contains("Artikelen terug bij ons", timeline);
        Assert.Contains("Terugbetaald", timeline);
    }

    [Fact]
    public async Task A_late_statement_is_judged()
    {
        var order = await shop.Deliver(await shop.List());
        using var guest = shop.NewGuest();
        shop.Clock.Advance(TimeSpan.FromDays(20));
        await guest.Withdraw(order);
        var made = Assert.Single(await shop.WithdrawalsOf(order));
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");
        Assert.Contains(order.Number, (await staff.Get("/admin/withdrawals?view=ToJudge")).Text, StringComparison.Ordinal);

        await staff.Submit(await staff.Get($"/admin/withdrawals/{made.Id}"), "form#accept");

        var taken = Assert.Single(await shop.WithdrawalsOf(order));
        Assert.Equal((WithdrawalState.Open, order.TotalInCents), (taken.State, taken.RefundInCents));
        Assert.True(taken.RefundDueOn > BrusselsDays.Of(shop.Clock.GetUtcNow()));
    }

    [Fact]
    public async Task A_late_statement_is_declined_with_a_reason()
    {
        var order = await shop.Deliver(await shop.List());
        using var guest = shop.NewGuest();
        shop.Clock.Advance(TimeSpan.FromDays(20));
        await guest.Withdraw(order);
        var made = Assert.Single(await shop.WithdrawalsOf(order));
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");
        var page = await staff.Get($"/admin/withdrawals/{made.Id}");
        Assert.NotNull((await staff.Submit(page, "form#decline", new { Reason = "" })).One(".notice--error"));

        await staff.Submit(page, "form#decline", new { Reason = "een maand gebruikt" });

        Assert.Equal(WithdrawalState.Declined, Assert.Single(await shop.WithdrawalsOf(order)).State);
        Assert.DoesNotContain("een maand gebruikt", (await guest.Get(shop.LinkTo(order))).Text, StringComparison.Ordinal);
    }
}
