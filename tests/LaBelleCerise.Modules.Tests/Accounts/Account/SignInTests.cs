using System.Net;
using LaBelleCerise.Accounts;
using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Accounts.Account;

public sealed class SignInTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S90")]
    public async Task A_shopper_registers_proves_the_mailbox_logs_out_and_in_again()
    {
        using var visitor = shop.NewVisitor();
        var email = ShopperSteps.NewEmail();

        var told = await visitor.Register(email);
        Assert.Contains("Kijk in je mailbox", told.One("#told").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("__Host-shopper", visitor.Cookies.Keys);
        var early = await visitor.LogIn(email);
        Assert.NotNull(early.One("#problem"));

        var account = await visitor.Prove(email);
        Assert.Contains(email, account.Text, StringComparison.Ordinal);
        Assert.Single(await shop.Announced("accounts.email-proven.v1"), p => p.Contains(email, StringComparison.Ordinal));

        await visitor.Submit(account, "#sign-out");
        Assert.EndsWith("/nl/account/aanmelden", (await visitor.Get("/nl/account")).Url.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains(email, (await visitor.LogIn(email)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Logging_out_kills_a_copied_cookie()
    {
        using var visitor = shop.NewVisitor();
        await visitor.BecomeShopper();
        using var thief = shop.NewVisitor();
        thief.Cookies["__Host-shopper"] = visitor.Cookies["__Host-shopper"];
        Assert.Equal("/nl/account", (await thief.Get("/nl/account")).Url.AbsolutePath);

        await visitor.Submit(await visitor.Get("/nl/account"), "#sign-out");

        Assert.NotEqual("/nl/account", (await thief.Get("/nl/account")).Url.AbsolutePath);
    }

    [Fact]
    public async Task A_session_planted_before_sign_in_is_not_the_one_that_signs_in()
    {
        using var attacker = shop.NewVisitor();
        await attacker.BecomeShopper();
        using var victim = shop.NewVisitor();
        var email = await victim.BecomeShopper();
        var planted = attacker.Cookies["__Host-shopper"];
        victim.Cookies.Clear();
        var door = await victim.Get("/nl/account/aanmelden");
        victim.Cookies["__Host-shopper"] = planted;

        await victim.Submit(door, "#log-in", new { Email = email, ShopperSteps.Password });

        Assert.NotEqual(planted, victim.Cookies["__Host-shopper"]);
        Assert.DoesNotContain(email, (await attacker.Get("/nl/account")).Body, StringComparison.Ordinal);
    }

    [Fact]
    [Promise("S90")]
    public async Task Known_and_unknown_addresses_get_the_same_answers()
    {
        using var owner = shop.NewVisitor();
        var known = await owner.BecomeShopper();
        var unknown = ShopperSteps.NewEmail();
        using var stranger = shop.NewVisitor();

        Assert.Equal(Without(await stranger.Register(known), known), Without(await stranger.Register(unknown), unknown));
        Assert.Equal(Without(await stranger.AskReset(known), known), Without(await stranger.AskReset(ShopperSteps.NewEmail()), unknown));
        Assert.Equal(Without(await stranger.LogIn(known, "niet het juiste paswoord"), known), Without(await stranger.LogIn(unknown, "niet het juiste paswoord"), unknown));
        Assert.Single(await shop.AccountMails(known), m => m.Kind == "already-registered");

        static string Without(Page page, string email) => $"{(int)page.Status} {page.Url.PathAndQuery} {page.Text.Replace(email, "", StringComparison.Ordinal)}";
    }

    [Theory]
    [InlineData("veertien teken")]
    [InlineData("123456789012345")]
    [InlineData("labellecerise2026")]
    [InlineData("aaaaaaaaaaaaaaaaaaa")]
    [InlineData("wachtwoordwachtwoord")]
    public async Task A_short_or_guessable_password_is_refused(string password)
    {
        using var visitor = shop.NewVisitor();

        var page = await visitor.Register(ShopperSteps.NewEmail(), password);

        Assert.NotEqual("", page.One("#register-password-error").TextContent);
    }

    [Fact]
    public async Task After_five_wrong_tries_the_account_waits_here_and_opens_again_later()
    {
        using var visitor = shop.NewVisitor();
        var email = await visitor.BecomeShopper();
        visitor.Cookies.Clear();
        for (var i = 0; i < 5; i++)
        {
            Assert.Contains("klopt niet", (await visitor.LogIn(email, $"verkeerd paswoord nummer {i}")).One("#problem").TextContent, StringComparison.Ordinal);
        }

        Assert.Contains("veel pogingen", (await visitor.LogIn(email)).One("#problem").TextContent, StringComparison.Ordinal);
        await shop.Advance(TimeSpan.FromMinutes(1));
        Assert.Contains(email, (await visitor.LogIn(email)).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Promise("S93")]
    public async Task Only_a_tick_makes_the_cookie_outlive_the_browser()
    {
        using var visitor = shop.NewVisitor();
        var email = await visitor.BecomeShopper();
        visitor.SetCookies.Clear();
        visitor.Cookies.Clear();
        await visitor.LogIn(email);
        Assert.DoesNotContain("expires", SessionCookie(), StringComparison.OrdinalIgnoreCase);

        visitor.SetCookies.Clear();
        visitor.Cookies.Clear();
        await visitor.LogIn(email, remember: true);
        Assert.Contains("expires", SessionCookie(), StringComparison.OrdinalIgnoreCase);

        string SessionCookie() => visitor.SetCookies.Last(c => c.StartsWith("__Host-shopper=", StringComparison.Ordinal) && !c.Contains("1970", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cookies_are_host_bound_secure_and_out_of_reach_of_scripts()
    {
        using var visitor = shop.NewVisitor();
        await visitor.BecomeShopper();
        await visitor.Get("/nl/account/gegevens");

        Assert.Contains(visitor.SetCookies, c => c.StartsWith("__Host-shopper=", StringComparison.Ordinal));
        Assert.Contains(visitor.SetCookies, c => c.StartsWith("__Host-form=", StringComparison.Ordinal));
        Assert.All(visitor.SetCookies.Where(c => c.StartsWith("__Host-", StringComparison.Ordinal)), cookie =>
        {
            Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; path=/", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    [Promise("S87")]
    public async Task Blocked_cookies_end_in_a_clear_message()
    {
        using var owner = shop.NewVisitor();
        var email = await owner.BecomeShopper();
        using var visitor = shop.NewVisitor();
        visitor.AcceptsCookies = false;

        var page = await visitor.LogIn(email);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("bewaart geen cookies", page.One("#problem").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_sign_in_the_visitor_goes_where_they_wanted_to_but_never_to_another_host()
    {
        using var visitor = shop.NewVisitor();
        var email = await visitor.BecomeShopper();
        visitor.Cookies.Clear();
        var asked = await visitor.Get("/nl/account/gegevens");
        Assert.Equal("/nl/account/gegevens", (await visitor.Submit(asked, "#log-in", new { Email = email, ShopperSteps.Password })).Url.AbsolutePath);

        foreach (var evil in (string[])["https://evil.example", "//evil.example", "/\\evil.example", "\\\\evil.example", "https:evil.example", "javascript:alert(1)", "/%2f%2fevil.example", "%2f%2fevil.example", "/%5cevil.example", "/\t/evil.example", "/%09/evil.example", "\n//evil.example"])
        {
            var page = await visitor.Get("/nl/account/aanmelden?returnUrl=" + Uri.EscapeDataString(evil));
            Assert.Null(page.Location);
            Assert.Equal("/nl/account", page.Url.AbsolutePath);
        }
    }

    [Fact]
    public async Task A_fresh_shop_has_no_account_of_any_kind()
    {
        await using var fresh = new Shop();
        await fresh.InitializeAsync();
        await using var scope = fresh.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AccountsDb>();

        Assert.Equal(0, await db.Open<Shopper>(Opening.ByLaw(Purpose.Security)).CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, await db.Open<StaffMember>(Opening.ByLaw(Purpose.Security)).CountAsync(TestContext.Current.CancellationToken));
    }
}
