using LaBelleCerise.Kernel.Verification;
using LaBelleCerise.Modules.Tests.Ordering.Withdrawals;
using LaBelleCerise.Ordering.Areas.Admin.Pages.Orders;
using LaBelleCerise.Ordering.Areas.Admin.Pages.Withdrawals;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Withdrawals;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Ordering.Admin.Withdrawals;

public sealed class WorkOnWithdrawalTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task What_never_left_goes_back_on_the_shelf_and_the_order_ends()
    {
        var sku = await shop.List(stock: 4);
        var order = await shop.BuyAndPay(sku, "3");
        using var guest = shop.NewGuest();
        await guest.Withdraw(order);
        Assert.IsType<WorkOnWithdrawalOutcome.NotNow>(await shop.Work(order, new WithdrawalStep.Refunded(order.TotalInCents, "te vroeg")));

        Assert.IsType<WorkOnWithdrawalOutcome.Done>(await shop.Work(order, new WithdrawalStep.TakeOut()));

        Assert.Equal((OrderState.Cancelled, (4, 0, 0)), ((await shop.Fresh(order)).State, await shop.Pieces(sku)));
        Assert.IsType<WorkOnWithdrawalOutcome.Done>(await shop.Work(order, new WithdrawalStep.Refunded(order.TotalInCents, "ref 7")));
        Assert.IsType<WorkOnWithdrawalOutcome.NotNow>(await shop.Work(order, new WithdrawalStep.Refunded(order.TotalInCents, "nog eens")));
    }

    [Fact]
    public async Task A_part_is_taken_out_and_the_rest_may_be_sent_or_all_had_left_already()
    {
        var (sku, gone) = (await shop.List(stock: 4), await shop.BuyAndPay(await shop.List()));
        var order = await shop.BuyAndPay(sku, "3");
        using var guest = shop.NewGuest();
        var (_, target, values) = guest.Filled(await guest.NameOrder(order), "form#confirm");
        await guest.Post(target.PathAndQuery, [.. values.Where(v => !v.Key.StartsWith("Input.Pieces", StringComparison.Ordinal)), new($"Input.Pieces[{order.Lines[0].Id}]", "2")]);
        await guest.Withdraw(gone);

        await shop.Work(order, new WithdrawalStep.TakeOut());
        await shop.Work(gone, new WithdrawalStep.LetGo());

        Assert.Equal((3, 0, 1), await shop.Pieces(sku));
        Assert.IsType<WorkOnOrderOutcome.Done>(await shop.Ship(order, "44444444"));
        Assert.IsType<WorkOnOrderOutcome.Done>(await shop.Ship(gone, "55555555"));
        Assert.True(Assert.Single(await shop.WithdrawalsOf(gone)).MayWait);
    }

    [Fact]
    public async Task The_books_add_up_after_every_way_of_withdrawing()
    {
        foreach (var step in new WithdrawalStep[] { new WithdrawalStep.TakeOut(), new WithdrawalStep.LetGo() })
        {
            var order = await shop.BuyAndPay(await shop.List(), "2");
            using var guest = shop.NewGuest();
            await guest.Withdraw(order);
            await shop.Work(order, step);
        }

        var delivered = await shop.Deliver(await shop.List(), "2");
        using var visitor = shop.NewGuest();
        await visitor.Withdraw(delivered);
        var made = Assert.Single(await shop.WithdrawalsOf(delivered));
        await shop.Work(delivered, new WithdrawalStep.GoodsBack(new Dictionary<Guid, int> { [made.Lines[0].Id] = 1 }));
        await shop.Work(delivered, new WithdrawalStep.Refunded(100, "minder waard"));

        Assert.Empty(await Broken());
    }

    [Fact]
    public async Task A_stale_step_and_a_refund_above_what_is_due_are_refused()
    {
        var order = await shop.Deliver(await shop.List());
        using var guest = shop.NewGuest();
        await guest.Withdraw(order);
        var made = Assert.Single(await shop.WithdrawalsOf(order));
        await using (var staff = new StaffRequest(shop))
        {
            Assert.IsType<WorkOnWithdrawalOutcome.Stale>(await staff.Send(new WorkOnWithdrawal(made.Id, made.Version - 1, StaffRequest.Id, null, new WithdrawalStep.ProofSeen())));
            Assert.IsType<WorkOnWithdrawalOutcome.NotFound>(await staff.Send(new WorkOnWithdrawal(Guid.NewGuid(), 1, StaffRequest.Id, null, new WithdrawalStep.ProofSeen())));
        }

        Assert.IsType<WorkOnWithdrawalOutcome.NotNow>(await shop.Work(order, new WithdrawalStep.Refunded(order.TotalInCents + 1, "te veel")));
        Assert.Equal(WithdrawalState.Open, Assert.Single(await shop.WithdrawalsOf(order)).State);
    }

    /// <summary>What the invariants of the books find: stock and money.</summary>
    private async Task<List<string>> Broken()
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var broken = new List<string>();
        foreach (var invariant in scope.ServiceProvider.GetServices<IInvariant>().Where(i => i.Id is "V2" or "V5"))
        {
            broken.AddRange((await invariant.Examine(new VerificationInput(null, null), TestContext.Current.CancellationToken)).Violations);
        }

        return broken;
    }
}
