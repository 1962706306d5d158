namespace LaBelleCerise.Modules.Tests.Accounts.Throttling;

public sealed class TakeTurnTests(Shop shop) : IClassFixture<Shop>, IAsyncLifetime
{
    private const string Wrong = "niet het juiste paswoord";

    /// <summary>All tests are one client to the shop; after an hour it starts afresh.</summary>
    public async ValueTask InitializeAsync() => await shop.Advance(TimeSpan.FromHours(2));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Many_tries_at_once_count_as_many()
    {
        using var visitor = shop.NewVisitor();
        var email = await visitor.BecomeShopper();
        using var thief = shop.NewVisitor();
        var door = await thief.Get("/nl/account/aanmelden");

        var pages = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => thief.Submit(door, "#log-in", new { Email = email, Password = Wrong })));

        // Of several first tries at one moment some are told to wait without being counted; however they fall, five reach the password.
        var tried = pages.Count(p => !IsWaiting(p));
        while (tried <= 5 && !IsWaiting(await thief.LogIn(email, Wrong)))
        {
            tried++;
        }

        Assert.InRange(tried, 1, 5);
        Assert.True(IsWaiting(await thief.LogIn(email)));
    }

    [Fact]
    public async Task The_wait_grows_with_each_wrong_try_and_not_with_those_made_while_waiting()
    {
        using var visitor = shop.NewVisitor();
        var email = await visitor.BecomeShopper();
        visitor.Cookies.Clear();
        await TryWrong(visitor, email, 5);
        await shop.Advance(TimeSpan.FromSeconds(20));
        Assert.True(IsWaiting(await visitor.LogIn(email)));
        await shop.Advance(TimeSpan.FromSeconds(11));
        Assert.False(IsWaiting(await visitor.LogIn(email, Wrong)));

        await shop.Advance(TimeSpan.FromSeconds(31));
        Assert.True(IsWaiting(await visitor.LogIn(email)));
        await shop.Advance(TimeSpan.FromSeconds(30));
        Assert.Contains(email, (await visitor.LogIn(email)).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Promise("S90")]
    public async Task An_address_that_nobody_has_waits_like_any_other()
    {
        using var thief = shop.NewVisitor();
        var email = ShopperSteps.NewEmail();
        await TryWrong(thief, email, 5);

        Assert.True(IsWaiting(await thief.LogIn(email, Wrong)));
    }

    [Fact]
    public async Task One_client_that_asks_for_many_mails_gets_no_more_of_them_sent()
    {
        using var owner = shop.NewVisitor();
        var email = await owner.BecomeShopper();
        await shop.Advance(TimeSpan.FromHours(2));
        using var client = shop.NewVisitor();
        for (var i = 0; i < 30; i++)
        {
            await client.AskReset(ShopperSteps.NewEmail());
        }

        var page = await client.AskReset(email);

        Assert.True(IsWaiting(page));
        Assert.DoesNotContain(await shop.AccountMails(email), m => m.Kind == "reset-password");
        await shop.Advance(TimeSpan.FromHours(2));
        await client.AskReset(email);
        Assert.Single(await shop.AccountMails(email), m => m.Kind == "reset-password");
    }

    private static async Task TryWrong(Visitor visitor, string email, int times)
    {
        for (var i = 0; i < times; i++)
        {
            Assert.False(IsWaiting(await visitor.LogIn(email, Wrong)));
        }
    }

    private static bool IsWaiting(Page page) => page.One("#problem").TextContent.Contains("veel pogingen", StringComparison.Ordinal);
}
