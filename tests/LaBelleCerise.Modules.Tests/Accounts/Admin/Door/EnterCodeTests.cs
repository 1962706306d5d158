namespace LaBelleCerise.Modules.Tests.Accounts.Admin.Door;

public sealed class EnterCodeTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task A_wrong_code_opens_nothing_and_after_five_even_the_right_one_waits()
    {
        var keys = await NewClerk();
        await shop.Advance(TimeSpan.FromMinutes(2));
        using var thief = shop.NewVisitor();
        var form = await PasswordGiven(thief, keys);
        for (var i = 0; i < 5; i++)
        {
            var wrong = await thief.Submit(form, "form", new { Code = "wrong" + i });
            Assert.Contains("klopt niet", wrong.One("[role='alert']").TextContent, StringComparison.Ordinal);
        }

        var waiting = await thief.Submit(form, "form", new { Code = keys.CodeAt(shop.Clock.GetUtcNow()) });

        Assert.Contains("veel pogingen", waiting.One("[role='alert']").TextContent, StringComparison.Ordinal);
        Assert.Equal("/admin/sign-in", (await thief.Get("/admin")).Url.AbsolutePath);
        await shop.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("/admin", (await thief.Submit(form, "form", new { Code = keys.CodeAt(shop.Clock.GetUtcNow()) })).Url.AbsolutePath);
    }

    [Fact]
    public async Task Without_a_right_password_first_there_is_no_place_for_a_code()
    {
        var keys = await NewClerk();
        using var thief = shop.NewVisitor();

        Assert.Equal("/admin/sign-in", (await thief.Get("/admin/sign-in/code")).Url.AbsolutePath);
        var door = await thief.Submit(await thief.Get("/admin/sign-in"), "form", new { keys.Email, Password = "niet het juiste paswoord" });

        Assert.Equal("/admin/sign-in", door.Url.AbsolutePath);
        Assert.Equal("/admin/sign-in", (await thief.Get("/admin/sign-in/code")).Url.AbsolutePath);
    }

    [Fact]
    public async Task Ten_minutes_after_the_password_the_code_comes_too_late()
    {
        var keys = await NewClerk();
        using var clerk = shop.NewVisitor();
        var form = await PasswordGiven(clerk, keys);
        await shop.Advance(TimeSpan.FromMinutes(11));

        var late = await clerk.Submit(form, "form", new { Code = keys.CodeAt(shop.Clock.GetUtcNow()) });

        Assert.Equal("/admin/sign-in", late.Url.AbsolutePath);
    }

    [Fact]
    public async Task The_code_of_a_colleague_opens_nothing()
    {
        var mine = await NewClerk();
        var other = await NewClerk();
        await shop.Advance(TimeSpan.FromMinutes(2));
        using var clerk = shop.NewVisitor();

        var refused = await clerk.Submit(await PasswordGiven(clerk, mine), "form", new { Code = other.CodeAt(shop.Clock.GetUtcNow()) });
        var recovery = await clerk.Submit(refused, "form", new { Code = other.RecoveryCodes[0] });

        Assert.Equal("/admin/sign-in/code", refused.Url.AbsolutePath);
        Assert.Equal("/admin/sign-in/code", recovery.Url.AbsolutePath);
    }

    [Theory]
    [InlineData("/admin/customers", "/admin/customers")]
    [InlineData("//evil.example", "/admin")]
    public async Task After_the_code_one_is_where_one_wanted_to_go_inside_the_shop(string wanted, string end)
    {
        var keys = await NewClerk();
        await shop.Advance(TimeSpan.FromMinutes(2));
        using var clerk = shop.NewVisitor();
        var door = await clerk.Get("/admin/sign-in?returnUrl=" + Uri.EscapeDataString(wanted));
        var form = await clerk.Submit(door, "form", new { keys.Email, keys.Password });

        var page = await clerk.Submit(form, "form", new { Code = keys.CodeAt(shop.Clock.GetUtcNow()) });

        Assert.Equal(end, page.Url.AbsolutePath);
        Assert.Null(page.Location);
    }

    private async Task<StaffKeys> NewClerk()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        using var clerk = shop.NewVisitor();
        return await owner.Hire(clerk, "orders", "Clerk");
    }

    private static async Task<Page> PasswordGiven(Visitor visitor, StaffKeys keys) =>
        await visitor.Submit(await visitor.Get("/admin/sign-in"), "form", new { keys.Email, keys.Password });
}
