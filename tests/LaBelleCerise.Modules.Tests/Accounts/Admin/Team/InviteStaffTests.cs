using System.Net;

namespace LaBelleCerise.Modules.Tests.Accounts.Admin.Team;

public sealed class InviteStaffTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task A_link_makes_one_colleague_with_the_role_and_then_nothing()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var link = await owner.Invite("catalog");
        using var newcomer = shop.NewVisitor();
        await newcomer.JoinStaff(link, "Cato Catalogus", $"{Guid.NewGuid():N}@labellecerise.example");
        using var second = shop.NewVisitor();

        Assert.Equal(HttpStatusCode.Gone, (await second.Get(link)).Status);
        Assert.Contains("catalog", await owner.LineAbout("Cato Catalogus"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_ends_after_seven_days()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var link = await owner.Invite("catalog");
        using var newcomer = shop.NewVisitor();
        await shop.Advance(TimeSpan.FromDays(7) - TimeSpan.FromMinutes(1));
        var form = await newcomer.Get(link);
        Assert.Equal(HttpStatusCode.OK, form.Status);

        await shop.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(HttpStatusCode.Gone, (await newcomer.Get(link)).Status);
        var late = await newcomer.Submit(form, "form", new { Name = "Late", Email = $"{Guid.NewGuid():N}@labellecerise.example", StaffSignIn.Password });
        Assert.NotEqual("/admin/sign-in/second-factor", late.Url.AbsolutePath);
    }

    [Theory]
    [InlineData("catalog", "")]
    [InlineData("boss", "helps out")]
    public async Task Without_a_known_role_and_a_reason_there_is_no_link(string role, string reason)
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();

        var page = await owner.Submit(await owner.Get("/admin/staff/invite"), "#invite", new { Role = role, Reason = reason });

        Assert.Empty(page.All("#invitation-link"));
        Assert.NotNull(page.One(".error-summary"));
    }

    [Fact]
    [Promise("S60")]
    public async Task Nobody_invites_someone_to_more_than_they_hold_themselves()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        using var clerk = shop.NewVisitor();
        await owner.Hire(clerk, "orders", "Inge Nodigtuit");
        await owner.Give(await owner.Colleague("Inge Nodigtuit"), "accounts.staff");
        var form = await clerk.Get("/admin/staff/invite");

        foreach (var role in (string[])["owner", "privacy", "finance"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Submit(form, "#invite", new { Role = role, Reason = "test" })).Status);
        }

        Assert.NotNull((await clerk.Submit(form, "#invite", new { Role = "orders", Reason = "test" })).One("#invitation-link"));
    }

    [Fact]
    [Promise("S60")]
    public async Task Who_may_not_invite_sees_no_form()
    {
        using var clerk = shop.NewVisitor();
        await clerk.SignInAsStaffWith("privacy");

        var page = await clerk.Get("/admin/staff/invite");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.Empty(page.All("#invite"));
    }
}
