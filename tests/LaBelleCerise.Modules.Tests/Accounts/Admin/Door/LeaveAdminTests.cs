namespace LaBelleCerise.Modules.Tests.Accounts.Admin.Door;

public sealed class LeaveAdminTests(Shop shop) : IClassFixture<Shop>
{
    private const string Form = "form[action='/admin/sign-out']";

    [Fact]
    public async Task Leaving_ends_the_session_and_the_browser_forgets_what_it_saw()
    {
        using var owner = shop.NewVisitor();
        var overview = await owner.SignInAsOwner();

        using var answer = await owner.FirstAnswer(overview, Form);

        Assert.Equal("/admin/sign-in", answer.Headers.Location!.ToString());
        Assert.Equal("\"cache\", \"storage\"", Assert.Single(answer.Headers.GetValues("Clear-Site-Data")));
        Assert.Equal("/admin/sign-in", (await owner.Get("/admin")).Url.AbsolutePath);
    }

    [Fact]
    public async Task Opening_the_address_or_posting_without_our_form_signs_nobody_out()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();

        await owner.Get("/admin/sign-out");
        Assert.Equal("/admin", (await owner.Get("/admin")).Url.AbsolutePath);
        await owner.Post("/admin/sign-out", []);
        Assert.Equal("/admin", (await owner.Get("/admin")).Url.AbsolutePath);
    }

    [Fact]
    public async Task One_who_leaves_takes_no_colleague_along()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        using var clerk = shop.NewVisitor();
        var overview = await clerk.SignInAsStaffWith("orders");

        await clerk.Submit(overview, Form);

        Assert.Equal("/admin/sign-in", (await clerk.Get("/admin")).Url.AbsolutePath);
        Assert.Equal("/admin", (await owner.Get("/admin")).Url.AbsolutePath);
    }
}
