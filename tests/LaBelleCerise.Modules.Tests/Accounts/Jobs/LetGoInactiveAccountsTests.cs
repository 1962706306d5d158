using LaBelleCerise.Accounts;
using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Accounts.Jobs;

public sealed class LetGoInactiveAccountsTests(Shop shop) : IClassFixture<Shop>
{
    private const string Job = "accounts.let-go-inactive-accounts";

    [Fact]
    public async Task Who_stays_away_for_two_years_is_told_a_month_before_and_keeps_the_account_by_signing_in_or_loses_it()
    {
        string stays, leaves;
        using (var first = shop.NewVisitor())
        {
            stays = await first.BecomeShopper();
        }

        using (var second = shop.NewVisitor())
        {
            leaves = await second.BecomeShopper();
        }

        await shop.Advance(TimeSpan.FromDays(690));
        await shop.RunJob(Job);
        Assert.DoesNotContain(await shop.AccountMails(leaves), m => m.Kind == "account-ends");

        await shop.Advance(TimeSpan.FromDays(15));
        await shop.RunJob(Job);
        await shop.RunJob(Job);
        Assert.Single(await shop.AccountMails(stays), m => m.Kind == "account-ends");
        Assert.Single(await shop.AccountMails(leaves), m => m.Kind == "account-ends");

        await shop.Advance(TimeSpan.FromDays(29));
        await shop.RunJob(Job);
        Assert.True(await Exists(leaves));
        using (var back = shop.NewVisitor())
        {
            Assert.Contains("__Host-shopper", (await Cookies(back, stays)));
        }

        await shop.Advance(TimeSpan.FromDays(2));
        await shop.RunJob(Job);
        Assert.False(await Exists(leaves));
        Assert.True(await Exists(stays));
        using (var gone = shop.NewVisitor())
        {
            Assert.DoesNotContain("__Host-shopper", await Cookies(gone, leaves));
        }

        // Told anew, two years after the sign-in.
        await shop.Advance(TimeSpan.FromDays(705));
        await shop.RunJob(Job);
        Assert.Equal(2, (await shop.AccountMails(stays)).Count(m => m.Kind == "account-ends"));
    }

    [Fact]
    public async Task Data_at_rest_are_not_removed_by_it()
    {
        string email;
        using (var visitor = shop.NewVisitor())
        {
            email = await visitor.BecomeShopper();
        }

        await Accounts(db => Of(db, email).ExecuteUpdateAsync(s => s.SetProperty(x => x.IsRestricted, true)));
        await shop.Advance(TimeSpan.FromDays(1000));
        await shop.RunJob(Job);
        await shop.Advance(TimeSpan.FromDays(40));
        await shop.RunJob(Job);
        Assert.True(await Exists(email));
        Assert.DoesNotContain(await shop.AccountMails(email), m => m.Kind == "account-ends");
    }

    private static async Task<IReadOnlyCollection<string>> Cookies(Visitor visitor, string email)
    {
        await visitor.LogIn(email);
        return [.. visitor.Cookies.Keys];
    }

    private Task<bool> Exists(string email) => Accounts(db => Of(db, email).AnyAsync());

    private static IQueryable<Shopper> Of(AccountsDb db, string email) => db.Open<Shopper>(Opening.ByLaw(Purpose.Account)).Where(s => s.Email == email);

    private async Task<T> Accounts<T>(Func<AccountsDb, Task<T>> ask)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<AccountsDb>());
    }
}
