namespace LaBelleCerise.Modules.Tests.Accounts.Admin.Door;

public sealed class ChooseLanguageTests(Shop shop) : IClassFixture<Shop>
{
    private const string Form = "form[action='/admin/language']";

    [Fact]
    public async Task The_choice_is_the_persons_and_comes_along_to_another_browser()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        using var clerk = shop.NewVisitor();
        var keys = await owner.Hire(clerk, "orders", "Ellen English");
        var dutch = await clerk.Get("/admin/customers");
        Assert.Equal("Klanten", dutch.One("h1").TextContent);

        var english = await clerk.Submit(dutch, Form, button: Form + " button");

        Assert.Equal(("/admin/customers", "Customers"), (english.Url.AbsolutePath, english.One("h1").TextContent));
        Assert.Equal("en", english.One("html").GetAttribute("lang"));
        using var elsewhere = shop.NewVisitor();
        await elsewhere.SignInAsStaff(keys);
        Assert.Equal("Customers", (await elsewhere.Get("/admin/customers")).One("h1").TextContent);
        Assert.Equal("Klanten", (await owner.Get("/admin/customers")).One("h1").TextContent);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("../../etc")]
    [InlineData("")]
    public async Task A_language_that_the_administration_does_not_speak_becomes_dutch(string language)
    {
        using var owner = shop.NewVisitor();
        var overview = await owner.SignInAsOwner();

        await owner.Submit(overview, Form, new { language });

        Assert.Equal("nl", (await owner.Get("/admin/customers")).One("html").GetAttribute("lang"));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    public async Task It_leads_back_into_the_shop_only(string returnUrl)
    {
        using var owner = shop.NewVisitor();
        var overview = await owner.SignInAsOwner();

        var page = await owner.Submit(overview, Form, new { language = "nl", returnUrl });

        Assert.Null(page.Location);
        Assert.Equal("/admin", page.Url.AbsolutePath);
    }

    [Fact]
    public async Task Opening_the_address_changes_nothing()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();

        Assert.Equal("/admin", (await owner.Get("/admin/language?language=en")).Url.AbsolutePath);
        Assert.Equal("nl", (await owner.Get("/admin/customers")).One("html").GetAttribute("lang"));
    }
}
