using System.Net;

namespace LaBelleCerise.Modules.Tests.Accounts.Admin.Team;

public sealed class ShowStaffMemberTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task A_right_that_is_taken_away_is_gone_at_the_next_click_and_one_that_is_given_is_there()
    {
        using var clerk = shop.NewVisitor();
        await clerk.SignInAsStaffWith("orders");
        Assert.Equal(HttpStatusCode.OK, (await clerk.Get("/admin/customers")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Get("/admin/staff")).Status);
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var list = await owner.Get("/admin/staff");
        var member = await owner.Get(list.All("tbody a").Single(a => a.TextContent == "Staff orders").GetAttribute("href")!);

        member = await owner.Submit(member, ".end-grant[data-key='orders']");
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Get("/admin/customers")).Status);

        member = await owner.Submit(member, "#give", new { what = "accounts.customers", reason = "helps out" });
        Assert.Equal(HttpStatusCode.OK, (await clerk.Get("/admin/customers")).Status);

        await owner.Submit(member, "#leave");
        Assert.Equal("/admin/sign-in", (await clerk.Get("/admin/customers")).Url.AbsolutePath);
        Assert.Contains("helps out", (await owner.Get("/admin/audit")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dated_right_ends_by_itself()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var invited = await owner.Submit(await owner.Get("/admin/staff/invite"), "#invite", new { Role = "finance", Reason = "test" });
        using var clerk = shop.NewVisitor();
        var keys = await clerk.JoinStaff(new Uri(invited.One("#invitation-link").TextContent).AbsolutePath, "Staff finance", "finance@labellecerise.example");
        var list = await owner.Get("/admin/staff");
        var member = await owner.Get(list.All("tbody a").Single(a => a.TextContent == "Staff finance").GetAttribute("href")!);
        await owner.Submit(member, "#give", new { what = "accounts.customers", reason = "today only", until = "2026-11-23" });

        Assert.Equal(HttpStatusCode.OK, (await clerk.Get("/admin/customers")).Status);
        while (shop.Clock.GetUtcNow() < new DateTimeOffset(2026, 11, 23, 23, 0, 1, TimeSpan.Zero))
        {
            await shop.Advance(TimeSpan.FromHours(1));
        }

        await clerk.SignInAsStaff(keys);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Get("/admin/customers")).Status);
    }
}
