using System.Net;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Accounts.Admin.Door;

public sealed class SetUpSecondFactorTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task The_only_owner_who_stopped_before_the_app_was_set_up_comes_back_by_the_password()
    {
        await using var fresh = new Shop();
        await fresh.InitializeAsync();
        var link = fresh.Services.GetServices<IStartupNotice>().Select(n => n.Path).First(p => p is not null)!;
        using var first = fresh.NewVisitor();
        var email = $"{Guid.NewGuid():N}@labellecerise.example";
        var begun = await first.Submit(await first.Get(link), "form", new { Name = "Olivia Owner", Email = email, StaffSignIn.Password });
        Assert.Equal("/admin/sign-in/second-factor", begun.Url.AbsolutePath);

        using var again = fresh.NewVisitor();
        var used = await again.Get(link);
        Assert.Equal(HttpStatusCode.Gone, used.Status);
        var setUp = await again.Submit(await again.Follow(used, ".actions a"), "form", new { Email = email, StaffSignIn.Password });

        Assert.Equal("/admin/sign-in/second-factor", setUp.Url.AbsolutePath);
        var done = await again.Submit(setUp, "form", new { Code = KeysOf(setUp, email).NextCode(fresh.Clock.GetUtcNow()) });
        Assert.NotNull(done.One("#recovery-codes"));
        Assert.Equal(HttpStatusCode.OK, (await again.Get("/admin/staff")).Status);
    }

    [Fact]
    public async Task A_wrong_code_opens_nothing_and_keeps_the_same_key()
    {
        using var newcomer = shop.NewVisitor();
        var (setUp, email) = await Begin(newcomer);

        var wrong = await newcomer.Submit(setUp, "form", new { Code = "000 00" });

        Assert.NotNull(wrong.One("[role='alert']"));
        Assert.Equal(setUp.One("#totp-secret").TextContent, wrong.One("#totp-secret").TextContent);
        Assert.Equal("/admin/sign-in", (await newcomer.Get("/admin")).Url.AbsolutePath);
        var done = await newcomer.Submit(wrong, "form", new { Code = KeysOf(wrong, email).NextCode(shop.Clock.GetUtcNow()) });
        Assert.Equal(10, done.One("#recovery-codes").TextContent.Split('\n').Distinct().Count());
    }

    [Fact]
    public async Task Recovery_codes_are_shown_once_and_kept_by_no_cache()
    {
        using var newcomer = shop.NewVisitor();
        var (setUp, email) = await Begin(newcomer);

        var done = await newcomer.Submit(setUp, "form", new { Code = KeysOf(setUp, email).NextCode(shop.Clock.GetUtcNow()) });

        Assert.Contains("no-store", done.Headers["Cache-Control"], StringComparison.Ordinal);
        Assert.Empty((await newcomer.Get("/admin/sign-in/second-factor")).All("#recovery-codes, #totp-secret"));
    }

    [Fact]
    public async Task A_password_alone_never_replaces_an_app_that_was_set_up()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        using var clerk = shop.NewVisitor();
        var keys = await owner.Hire(clerk, "orders", "Clerk");
        using var thief = shop.NewVisitor();
        await thief.Submit(await thief.Get("/admin/sign-in"), "form", new { keys.Email, keys.Password });

        Assert.Empty((await thief.Get("/admin/sign-in/second-factor")).All("#totp-secret"));
    }

    [Fact]
    public async Task Of_two_windows_that_set_up_an_app_the_second_comes_too_late()
    {
        using var first = shop.NewVisitor();
        var (setUp, email) = await Begin(first);
        using var second = shop.NewVisitor();
        var other = await second.Submit(await second.Get("/admin/sign-in"), "form", new { Email = email, StaffSignIn.Password });
        Assert.NotEqual(setUp.One("#totp-secret").TextContent, other.One("#totp-secret").TextContent);
        await first.Submit(setUp, "form", new { Code = KeysOf(setUp, email).NextCode(shop.Clock.GetUtcNow()) });

        var late = await second.Submit(other, "form", new { Code = KeysOf(other, email).NextCode(shop.Clock.GetUtcNow()) });

        Assert.Equal("/admin/sign-in", late.Url.AbsolutePath);
        Assert.Equal("/admin/sign-in", (await second.Get("/admin")).Url.AbsolutePath);
    }

    private async Task<(Page SetUp, string Email)> Begin(Visitor newcomer)
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var email = $"{Guid.NewGuid():N}@labellecerise.example";
        return (await newcomer.Submit(await newcomer.Get(await owner.Invite("orders")), "form", new { Name = "Newcomer", Email = email, StaffSignIn.Password }), email);
    }

    private static StaffKeys KeysOf(Page setUp, string email) =>
        new(email, StaffSignIn.Password, setUp.One("#totp-secret").TextContent.Replace(" ", "", StringComparison.Ordinal));
}
