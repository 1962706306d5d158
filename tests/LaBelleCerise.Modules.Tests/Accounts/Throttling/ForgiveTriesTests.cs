namespace LaBelleCerise.Modules.Tests.Accounts.Throttling;

public sealed class ForgiveTriesTests(Shop shop) : IClassFixture<Shop>, IAsyncLifetime
{
    private const string Wrong = "niet het juiste paswoord";

    /// <summary>All tests are one client to the shop; after an hour it starts afresh.</summary>
    public async ValueTask InitializeAsync() => await shop.Advance(TimeSpan.FromHours(2));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_right_password_forgets_the_wrong_ones_before_it()
    {
        using var visitor = shop.NewVisitor();
        var email = await visitor.BecomeShopper();
        for (var round = 0; round < 2; round++)
        {
            visitor.Cookies.Clear();
            for (var i = 0; i < 4; i++)
            {
                Assert.False(IsWaiting(await visitor.LogIn(email, Wrong)));
            }

            Assert.Contains(email, (await visitor.LogIn(email)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_new_password_by_mail_ends_the_wait()
    {
        using var visitor = shop.NewVisitor();
        var email = await visitor.BecomeShopper();
        visitor.Cookies.Clear();
        for (var i = 0; i < 5; i++)
        {
            await visitor.LogIn(email, Wrong);
        }

        Assert.True(IsWaiting(await visitor.LogIn(email)));
        await visitor.AskReset(email);
        await visitor.Submit(await visitor.Get(await shop.ResetLink(email)), "#new-password", new { Password = "acht nieuwe egels in het gras" });

        Assert.Contains(email, (await visitor.LogIn(email, "acht nieuwe egels in het gras")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_of_ones_own_buys_no_more_tries_at_others()
    {
        using var thief = shop.NewVisitor();
        var own = await thief.BecomeShopper();
        thief.Cookies.Clear();
        await shop.Advance(TimeSpan.FromHours(2));
        for (var i = 0; i < 29; i++)
        {
            Assert.False(IsWaiting(await thief.LogIn(ShopperSteps.NewEmail(), Wrong)));
        }

        Assert.Contains(own, (await thief.LogIn(own)).Text, StringComparison.Ordinal);
        thief.Cookies.Clear();
        Assert.False(IsWaiting(await thief.LogIn(ShopperSteps.NewEmail(), Wrong)));

        Assert.True(IsWaiting(await thief.LogIn(ShopperSteps.NewEmail(), Wrong)));
    }

    private static bool IsWaiting(Page page) => page.One("#problem").TextContent.Contains("veel pogingen", StringComparison.Ordinal);
}
