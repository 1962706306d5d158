using System.Text.Json;
using LaBelleCerise.Accounts;
using LaBelleCerise.Accounts.Pages.Account;
using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Modules.Tests.Kernel.Played;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Accounts.Account;

/// <summary>Two requests about one account at the same moment, on two hosts.</summary>
public sealed class RacedAccountTests(RivalShop shop) : IClassFixture<RivalShop>
{
    [Fact]
    public async Task A_mailbox_that_is_proven_twice_at_once_is_announced_once()
    {
        using var visitor = shop.NewVisitor();
        var (email, shopperId) = await Registered(visitor);
        await visitor.AskReset(email);
        var reset = (await shop.AccountMails(email)).Single(m => m.Kind == "reset-password").LinkVersion;
        shop.Rival.ComesBefore("UPDATE", "shopper_accounts", () => Send(new ProveMailbox(shopperId, 1)));

        Assert.IsType<PasswordStored>(await Send(new StorePassword(shopperId, reset, "a-hash")));
        await shop.Rival.IsThrough();

        var proven = (await shop.Announced("accounts.email-proven.v1")).Select(text => JsonDocument.Parse(text).RootElement).Where(p => p.GetProperty("shopperId").GetGuid() == shopperId);
        Assert.Single(proven);
    }

    [Fact]
    public async Task A_proof_link_that_is_sent_again_never_follows_the_newer_one_that_made_it_void()
    {
        using var visitor = shop.NewVisitor();
        using var other = shop.NewVisitor();
        var (email, shopperId) = await Registered(visitor);
        IReadOnlyList<int> seen = [];
        shop.Rival.ComesBefore("INSERT INTO", "outbox", async () =>
        {
            await other.Register(email);
            seen = [.. (await shop.AccountMails(email)).Select(m => m.LinkVersion).Order()];
        });

        await Send(new SendProof(shopperId));
        await shop.Rival.IsThrough();

        // When the new link was asked for, the old one had been sent twice already.
        Assert.Equal([1, 1, 2], seen);
    }

    [Fact]
    public async Task Of_two_addresses_that_both_want_to_be_the_usual_one_one_is()
    {
        using var visitor = shop.NewVisitor();
        var (_, shopperId) = await Registered(visitor);
        shop.Rival.ComesBefore("INSERT INTO", "shopper_addresses", () => Send(Usual(shopperId, "1")));

        Assert.IsType<AddressStored>(await Send(Usual(shopperId, "2")));
        await shop.Rival.IsThrough();

        Assert.Equal(2, await Addresses(shopperId, a => true));
        Assert.Equal(1, await Addresses(shopperId, a => a.IsDefaultDelivery));
        Assert.Equal(1, await Addresses(shopperId, a => a.IsDefaultBilling));
    }

    private static StoreAddress Usual(Guid shopperId, string number) => new(shopperId, null, new EditAddress.AddressInput
    {
        Recipient = "An Peeters", Street = "Stationsstraat", HouseNumber = number, PostalCode = "8900", City = "Ieper", Country = "BE", IsDefaultDelivery = true, IsDefaultBilling = true,
    });

    private async Task<(string Email, Guid ShopperId)> Registered(Visitor visitor)
    {
        var email = ShopperSteps.NewEmail();
        await visitor.Register(email);
        return (email, (await shop.AccountMails(email)).Single().ShopperId);
    }

    private async Task<int> Addresses(Guid shopperId, System.Linq.Expressions.Expression<Func<ShopperAddress, bool>> condition)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AccountsDb>().Open<ShopperAddress>(Opening.BySystem(Purpose.Account)).Where(a => a.ShopperId == shopperId).CountAsync(condition);
    }

    private async Task<T> Send<T>(ICommand<T> command)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command);
    }
}
