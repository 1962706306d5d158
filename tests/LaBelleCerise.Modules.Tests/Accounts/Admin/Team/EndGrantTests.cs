using System.Net;

namespace LaBelleCerise.Modules.Tests.Accounts.Admin.Team;

public sealed class EndGrantTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S60")]
    public async Task Only_that_right_ends_at_the_next_click_and_the_audit_says_who_ended_it()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        using var clerk = shop.NewVisitor();
        await owner.Hire(clerk, "privacy", "Els Eindigt");
        var colleague = await owner.Give(await owner.Colleague("Els Eindigt"), "accounts.staff");
        Assert.Equal(HttpStatusCode.OK, (await clerk.Get("/admin/staff")).Status);

        var after = await owner.Submit(colleague, ".end-grant[data-key='accounts.staff']");

        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Get("/admin/staff")).Status);
        Assert.Equal(HttpStatusCode.OK, (await clerk.Get("/admin/audit")).Status);
        Assert.Empty(after.All(".end-grant[data-key='accounts.staff']"));
        var row = (await owner.Get("/admin/audit")).All("tr").Single(r => r.TextContent.Contains("accounts.staff", StringComparison.Ordinal) && r.TextContent.Contains("Els Eindigt", StringComparison.Ordinal));
        Assert.Equal(2, row.TextContent.Split("Olivia Owner").Length - 1);
    }

    [Fact]
    public async Task The_right_of_another_is_not_ended_through_a_colleagues_page_nor_is_ones_own()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        using var an = shop.NewVisitor();
        await owner.Hire(an, "orders", "An Ander");
        using var bo = shop.NewVisitor();
        await owner.Hire(bo, "orders", "Bo Blijft");
        var (hers, his) = (await owner.Colleague("An Ander"), await owner.Colleague("Bo Blijft"));
        var self = (await owner.Colleague("Olivia Owner")).Url.Segments[^1];

        await owner.SubmitTo(his, ".end-grant", path => path.Replace(his.Url.Segments[^1], hers.Url.Segments[^1], StringComparison.Ordinal));
        var own = await owner.SubmitTo(his, ".end-grant", path => path.Replace(his.Url.Segments[^1], self, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.Forbidden, own.Status);
        Assert.Equal(HttpStatusCode.OK, (await bo.Get("/admin/customers")).Status);
        Assert.Equal(HttpStatusCode.OK, (await an.Get("/admin/customers")).Status);
    }
}
