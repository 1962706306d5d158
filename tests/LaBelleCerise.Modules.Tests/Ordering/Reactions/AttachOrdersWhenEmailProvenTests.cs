using LaBelleCerise.Accounts.Contracts;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Ordering.Reactions;

public sealed class AttachOrdersWhenEmailProvenTests(Shop shop) : IClassFixture<Shop>
{
    [Fact, Behaviour(44)]
    public async Task Guest_orders_join_the_account_whose_mailbox_is_proven_and_no_other()
    {
        var (own, foreign) = (await shop.List(), await shop.List());
        using var buyer = shop.NewVisitor();
        using var other = shop.NewVisitor();
        await buyer.Buy(own);
        await other.Add(foreign);
        await other.Submit(await other.FillIn(new { Email = "els@example.be", FirstName = "Els", LastName = "Maes", PostalCode = "8900", City = "Ieper", Street = "Markt", Number = "1", Phone = "057 20 00 00" }), "form#place-order");
        var shopper = Guid.NewGuid();

        await using (var scope = shop.Services.CreateAsyncScope())
        {
            var accounts = shop.Services.GetRequiredService<ModuleCatalog>().ByName("accounts").Open(scope.ServiceProvider);
            await scope.ServiceProvider.GetRequiredService<UnitOfWork>().Run(accounts, async token =>
            {
                accounts.Announce(new EmailProven(shopper, 1, "an.peeters@example.be"));
                return await accounts.SaveChangesAsync(token);
            }, CancellationToken.None);
        }

        await shop.Settle();

        Assert.Equal(shopper, Assert.Single(await shop.OrdersOf(own)).ShopperId);
        Assert.Null(Assert.Single(await shop.OrdersOf(foreign)).ShopperId);
    }
}
