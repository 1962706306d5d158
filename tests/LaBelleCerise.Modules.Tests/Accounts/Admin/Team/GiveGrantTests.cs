using System.Net;

namespace LaBelleCerise.Modules.Tests.Accounts.Admin.Team;

public sealed class GiveGrantTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S60")]
    public async Task A_right_opens_its_page_and_no_other_and_tells_who_gave_it_why()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        using var clerk = shop.NewVisitor();
        await owner.Hire(clerk, "finance", "Rik Rechten");
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Get("/admin/customers")).Status);

        var colleague = await owner.Give(await owner.Colleague("Rik Rechten"), "accounts.customers", "vervangt Klara");

        Assert.Equal(HttpStatusCode.OK, (await clerk.Get("/admin/customers")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Get("/admin/audit")).Status);
        var row = colleague.All("tbody tr").Single(r => r.TextContent.Contains("accounts.customers", StringComparison.Ordinal));
        Assert.Equal(["Olivia Owner", "vervangt Klara"], row.QuerySelectorAll("td").Skip(2).Take(2).Select(c => c.TextContent));
    }

    [Fact]
    public async Task Someone_who_does_not_exist_is_not_found_and_breaks_nothing()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        using var clerk = shop.NewVisitor();
        var name = $"Nora {Guid.NewGuid():N}";
        await owner.Hire(clerk, "finance", name);
        var colleague = await owner.Colleague(name);
        var id = colleague.Url.Segments[^1].TrimEnd('/');
        var answer = await owner.SubmitTo(colleague, "#give", address => address.Replace(id, Guid.NewGuid().ToString(), StringComparison.OrdinalIgnoreCase), new { what = "accounts.customers", reason = "helpt" });
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Theory]
    [InlineData("accounts.customers", " ")]
    [InlineData("accounts.everything", "helps out")]
    public async Task Without_a_known_right_and_a_reason_nothing_is_given(string what, string reason)
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        using var clerk = shop.NewVisitor();
        var name = $"Niks {Guid.NewGuid():N}";
        await owner.Hire(clerk, "finance", name);

        var colleague = await owner.Give(await owner.Colleague(name), what, reason);

        Assert.Equal("finance", Assert.Single(colleague.All("tbody th")).TextContent);
    }

    [Fact]
    [Promise("S60")]
    public async Task Nobody_gives_themselves_anything_nor_others_what_they_do_not_hold()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        using var clerk = shop.NewVisitor();
        await owner.Hire(clerk, "orders", "Greta Graag");
        await owner.Give(await owner.Colleague("Greta Graag"), "accounts.staff");
        using var friend = shop.NewVisitor();
        await owner.Hire(friend, "finance", "Fons Friend");
        var self = (await clerk.Colleague("Greta Graag")).Url.Segments[^1];
        var other = await clerk.Colleague("Fons Friend");

        var toSelf = await clerk.SubmitTo(other, "#give", path => path.Replace(other.Url.Segments[^1], self, StringComparison.Ordinal), new { what = "accounts.customers", reason = "mine" });
        var tooMuch = await clerk.Give(other, "owner");
        var asHeld = await clerk.Give(other, "accounts.customers");

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.OK), (toSelf.Status, tooMuch.Status, asHeld.Status));
        Assert.Equal(HttpStatusCode.OK, (await friend.Get("/admin/customers")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await friend.Get("/admin/staff")).Status);
    }
}
