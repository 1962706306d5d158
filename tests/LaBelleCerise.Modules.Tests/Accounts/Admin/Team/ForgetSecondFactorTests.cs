using System.Net;

namespace LaBelleCerise.Modules.Tests.Accounts.Admin.Team;

public sealed class ForgetSecondFactorTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Who_lost_the_phone_sets_up_a_new_one_and_the_old_app_and_codes_are_worth_nothing()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        using var clerk = shop.NewVisitor();
        var old = await owner.Hire(clerk, "orders", "Lies Verloor");

        await owner.Submit(await owner.Colleague("Lies Verloor"), "#forget-second-factor");

        Assert.Equal("/admin/sign-in", (await clerk.Get("/admin")).Url.AbsolutePath);
        Assert.EndsWith("Nog geen tweede sleutel", await owner.LineAbout("Lies Verloor"), StringComparison.Ordinal);
        var setUp = await clerk.Submit(await clerk.Get("/admin/sign-in"), "form", new { old.Email, old.Password });
        var fresh = new StaffKeys(old.Email, old.Password, setUp.One("#totp-secret").TextContent.Replace(" ", "", StringComparison.Ordinal));
        await clerk.Submit(setUp, "form", new { Code = fresh.NextCode(shop.Clock.GetUtcNow()) });
        Assert.Equal("/admin", (await clerk.Get("/admin")).Url.AbsolutePath);

        using var thief = shop.NewVisitor();
        await shop.Advance(TimeSpan.FromMinutes(2));
        var form = await thief.Submit(await thief.Get("/admin/sign-in"), "form", new { old.Email, old.Password });
        foreach (var code in (string[])[old.CodeAt(shop.Clock.GetUtcNow()), old.RecoveryCodes[0]])
        {
            Assert.Equal("/admin/sign-in/code", (await thief.Submit(form, "form", new { Code = code })).Url.AbsolutePath);
        }
    }

    [Fact]
    public async Task Nobody_drops_their_own_second_factor()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        using var clerk = shop.NewVisitor();
        await owner.Hire(clerk, "orders", "Clerk");
        var colleague = await owner.Colleague("Clerk");
        var self = (await owner.Colleague("Olivia Owner")).Url.Segments[^1];

        var page = await owner.SubmitTo(colleague, "#forget-second-factor", path => path.Replace(colleague.Url.Segments[^1], self, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.Equal("/admin", (await owner.Get("/admin")).Url.AbsolutePath);
    }
}
