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

        var miss = Assert.Single(await Misses());
        Assert.Matches("^[0-9a-f]{64}$", miss.OrderHash);
        Assert.Matches("^[0-9a-f]{64}$", miss.ClientHash);
        Assert.DoesNotContain(shop.Logs.Lines, line => line.Contains("iemand@voorbeeld.be", StringComparison.Ordinal) || line.Contains(order.Number, StringComparison.Ordinal));
        await shop.RunJob("ordering.forget-withdrawal-misses");
        Assert.Single(await Misses());
        await shop.Advance(TimeSpan.FromDays(2) + TimeSpan.FromMinutes(1));
        await shop.RunJob("ordering.forget-withdrawal-misses");
        Assert.Empty(await Misses());
    }

    [Fact]
    public async Task One_client_that_guesses_many_orders_is_stopped()
    {
        var order = await shop.Deliver(await shop.List());
        using var guest = shop.NewGuest();
        for (var i = 0; i < 10; i++)
        {
            var form = await guest.Get(Withdrawing.Path);
            shop.Clock.Advance(TimeSpan.FromSeconds(20));
            await guest.Submit(form, "form#withdraw", new { Name = "An", Number = $"LBC-26-GUES{i}", order.Email });
        }

        Assert.Contains("te vaak", (await guest.NameOrder(order)).One(".notice--warning").TextContent, StringComparison.Ordinal);
        shop.Clock.Advance(TimeSpan.FromDays(3));
        await shop.RunJob("ordering.forget-withdrawal-misses");
    }

    private Task<List<Miss>> Misses() => shop.Ask(db => db.Open<Miss>(Opening.BySystem(Purpose.Security)).ToListAsync());
}
