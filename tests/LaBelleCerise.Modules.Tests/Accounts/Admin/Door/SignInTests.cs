using LaBelleCerise.Accounts;
using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Accounts.Admin.Door;

public sealed class SignInTests(Shop shop) : IClassFixture<Shop>
{
    [Fact, Behaviour(37)]
    public async Task No_admin_page_opens_with_nothing_or_with_a_password_alone()
    {
        var keys = await NewOwner();
        using var stranger = shop.NewVisitor();
        using var halfway = shop.NewVisitor();
        var door = await halfway.Submit(await halfway.Get("/admin/sign-in"), "form", new { keys.Email, keys.Password });
        Assert.Equal("/admin/sign-in/code", door.Url.AbsolutePath);
        var paths = AdminPaths();
        Assert.Contains("/admin", paths);
        Assert.Contains("/admin/staff", paths);

        foreach (var path in paths)
        {
            foreach (var visitor in (Visitor[])[stranger, halfway])
            {
                var ended = (await visitor.Get(path)).Url.AbsolutePath;
                Assert.True(ended is "/admin/sign-in" or "/admin/sign-in/code", $"{path} answered with {ended}");
            }
        }
    }

    [Fact]
    public async Task A_code_counts_once_even_when_twenty_send_it_together()
    {
        var keys = await NewOwner();
        await shop.Advance(TimeSpan.FromMinutes(2));
        var code = keys.CodeAt(shop.Clock.GetUtcNow());
        var visitors = Enumerable.Range(0, 4).Select(_ => shop.NewVisitor()).ToList();
        var forms = new List<(Visitor Visitor, Page Form)>();
        foreach (var visitor in visitors)
        {
            forms.Add((visitor, await visitor.Submit(await visitor.Get("/admin/sign-in"), "form", new { keys.Email, keys.Password })));
        }

        var pages = await Task.WhenAll(forms.Select(f => f.Visitor.Submit(f.Form, "form", new { Code = code })));

        Assert.Single(pages, p => p.Url.AbsolutePath == "/admin");
        visitors.ForEach(v => v.Dispose());
    }

    [Fact]
    public async Task A_recovery_code_opens_once()
    {
        var keys = await NewOwner();
        var code = keys.RecoveryCodes[0];
        Assert.Equal("/admin", await SignInWith(code));
        Assert.Equal("/admin/sign-in/code", await SignInWith(code));

        async Task<string> SignInWith(string recoveryCode)
        {
            using var visitor = shop.NewVisitor();
            var form = await visitor.Submit(await visitor.Get("/admin/sign-in"), "form", new { keys.Email, keys.Password });
            return (await visitor.Submit(form, "form", new { Code = recoveryCode })).Url.AbsolutePath;
        }
    }

    [Fact]
    public async Task Signing_out_kills_a_copied_cookie_and_clears_the_browser()
    {
        using var owner = shop.NewVisitor();
        var overview = await owner.SignInAsOwner();
        Assert.Contains("samesite=strict", owner.SetCookies.Last(c => c.StartsWith("__Host-staff=", StringComparison.Ordinal)), StringComparison.OrdinalIgnoreCase);
        using var thief = shop.NewVisitor();
        thief.Cookies["__Host-staff"] = owner.Cookies["__Host-staff"];
        Assert.Equal("/admin", (await thief.Get("/admin")).Url.AbsolutePath);

        await owner.Submit(overview, "form[action='/admin/sign-out']");

        Assert.Equal("/admin/sign-in", (await thief.Get("/admin")).Url.AbsolutePath);
    }

    [Fact]
    public async Task A_staff_session_ends_after_thirty_idle_minutes_and_after_twelve_hours()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        for (var minutes = 0; minutes < 11 * 60; minutes += 25)
        {
            await shop.Advance(TimeSpan.FromMinutes(25));
            Assert.Equal("/admin", (await owner.Get("/admin")).Url.AbsolutePath);
        }

        await shop.Advance(TimeSpan.FromMinutes(29));
        await owner.Get("/admin");
        await shop.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal("/admin/sign-in", (await owner.Get("/admin")).Url.AbsolutePath);

        await owner.SignInAsOwner();
        await shop.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal("/admin/sign-in", (await owner.Get("/admin")).Url.AbsolutePath);
    }

    [Fact]
    public async Task The_secret_of_the_app_is_unreadable_in_the_database()
    {
        var keys = await NewOwner();
        await using var scope = shop.Services.CreateAsyncScope();
        var stored = await scope.ServiceProvider.GetRequiredService<AccountsDb>().Open<StaffMember>(Opening.ByLaw(Purpose.Security))
            .Where(s => s.Email == keys.Email).Select(s => s.ProtectedTotpSecret).SingleAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("CfDJ8", stored, StringComparison.Ordinal);
    }

    private async Task<StaffKeys> NewOwner()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var invited = await owner.Submit(await owner.Get("/admin/staff/invite"), "#invite", new { Role = "owner", Reason = "test" });
        using var visitor = shop.NewVisitor();
        return await visitor.JoinStaff(new Uri(invited.One("#invitation-link").TextContent).AbsolutePath, "Second Owner", $"{Guid.NewGuid():N}@labellecerise.example");
    }

    /// <summary>Every address below /admin that answers a GET, the doors themselves left out.</summary>
    private List<string> AdminPaths() =>
    [
        .. shop.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
            .Where(path => path.StartsWith("/admin", StringComparison.OrdinalIgnoreCase) && !path.StartsWith("/admin/sign-", StringComparison.Ordinal)
                && !path.StartsWith("/admin/join/", StringComparison.Ordinal) && !path.StartsWith("/admin/first-staff/", StringComparison.Ordinal))
            .Select(path => System.Text.RegularExpressions.Regex.Replace(path, @"\{[^}]*\}", Guid.Empty.ToString())).Distinct(),
    ];
}
