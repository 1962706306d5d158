using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Withdrawals;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Ordering.Withdrawals;

public sealed class FindOrderTests(Shop shop) : IClassFixture<Shop>
{
    [Fact, Promise("S33")]
    public async Task A_miss_leaves_hashes_only_which_are_gone_after_two_days()
    {
        var order = await shop.Deliver(await shop.List());
        using var guest = shop.NewGuest();
        await guest.NameOrder(order, "iemand@voorbeeld.be");
        await guest.NameOrder(order);

        // One under the order's number, one under the client; the right answer behind it counts for neither.
        var turns = await Turns();
        Assert.Equal([1, 1], turns.Select(t => t.Count));
        Assert.All(turns, turn => Assert.Matches("^[0-9a-f]{64}$", turn.KeyHash));
        Assert.DoesNotContain(shop.Logs.Lines, line => line.Contains("iemand@voorbeeld.be", StringComparison.Ordinal) || line.Contains(order.Number, StringComparison.Ordinal));
        await shop.RunJob("ordering.forget-withdrawal-turns");
        Assert.Equal(2, (await Turns()).Count);
        await shop.Advance(TimeSpan.FromDays(2) + TimeSpan.FromMinutes(1));
        await shop.RunJob("ordering.forget-withdrawal-turns");
        Assert.Empty(await Turns());
    }

    [Fact]
    public async Task One_client_that_guesses_many_orders_is_stopped()
    {
        var order = await shop.Deliver(await shop.List());
        shop.NextHour();
        using var guest = shop.NewGuest();
        for (var i = 0; i < 10; i++)
        {
            var form = await guest.Get(Withdrawing.Path);
            shop.Clock.Advance(TimeSpan.FromSeconds(20));
            await guest.Submit(form, "form#withdraw", new { Name = "An", Number = $"LBC-26-GUES{i}", order.Email });
        }

        Assert.Contains("te vaak", (await guest.NameOrder(order)).One(".notice--warning").TextContent, StringComparison.Ordinal);
        shop.Clock.Advance(TimeSpan.FromDays(3));
        await shop.RunJob("ordering.forget-withdrawal-turns");
    }

    private Task<List<WithdrawalTurn>> Turns() => shop.Ask(db => db.Open<WithdrawalTurn>(Opening.BySystem(Purpose.Security)).ToListAsync());
}
