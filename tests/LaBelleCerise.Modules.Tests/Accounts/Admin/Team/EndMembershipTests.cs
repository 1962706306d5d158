using System.Net;

namespace LaBelleCerise.Modules.Tests.Accounts.Admin.Team;

public sealed class EndMembershipTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S60")]
    public async Task Who_left_is_out_at_the_next_click_and_no_password_or_code_brings_them_back()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        using var clerk = shop.NewVisitor();
        var keys = await owner.Hire(clerk, "orders", "Lode Vertrok");
        Assert.Equal(HttpStatusCode.OK, (await clerk.Get("/admin/customers")).Status);
        using var halfway = shop.NewVisitor();
        await shop.Advance(TimeSpan.FromMinutes(2));
        var form = await halfway.Submit(await halfway.Get("/admin/sign-in"), "form", new { keys.Email, keys.Password });

        var colleague = await owner.Submit(await owner.Colleague("Lode Vertrok"), "#leave");

        Assert.Empty(colleague.All("#give, #leave, .end-grant"));
        Assert.Equal("/admin/sign-in", (await clerk.Get("/admin/customers")).Url.AbsolutePath);
        Assert.Equal("/admin/sign-in/code", (await halfway.Submit(form, "form", new { Code = keys.CodeAt(shop.Clock.GetUtcNow()) })).Url.AbsolutePath);
        var door = await clerk.Submit(await clerk.Get("/admin/sign-in"), "form", new { keys.Email, keys.Password });
        Assert.Equal("/admin/sign-in", door.Url.AbsolutePath);
        Assert.NotNull(door.One("[role='alert']"));
    }

    [Fact]
    public async Task The_owner_cannot_end_their_own_membership()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        using var clerk = shop.NewVisitor();
        await owner.Hire(clerk, "orders", "Clerk");
        var colleague = await owner.Colleague("Clerk");
        var self = await owner.Colleague("Olivia Owner");
        Assert.Empty(self.All("#leave"));

        var page = await owner.SubmitTo(colleague, "#leave", path => path.Replace(colleague.Url.Segments[^1], self.Url.Segments[^1], StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.Equal("/admin", (await owner.Get("/admin")).Url.AbsolutePath);
    }
}
