using System.Net;

namespace LaBelleCerise.Modules.Tests.Accounts.Account;

public sealed class EditAddressTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S21")]
    public async Task A_shopper_keeps_several_addresses_and_one_is_the_usual_of_each_kind()
    {
        using var visitor = shop.NewVisitor();
        await visitor.BecomeShopper();
        await Add(visitor, "Thuis", delivery: true, billing: true);
        await Add(visitor, "Zomerhuis");
        var account = await Add(visitor, "Werk", delivery: true);

        Assert.Equal(["Thuis", "Werk", "Zomerhuis"], account.All("#addresses a").Select(a => a.TextContent).Order(StringComparer.Ordinal));
        Assert.Equal(1, BadgesOf(account, "Thuis"));
        Assert.Equal(0, BadgesOf(account, "Zomerhuis"));
        Assert.Single(account.All("#addresses .badge--good"));
        Assert.Contains("Werk", account.All("#addresses li").Single(l => l.QuerySelector(".badge--good") is not null).TextContent, StringComparison.Ordinal);

        account = await Add(visitor, "Kantoor", billing: true);
        Assert.Equal((1, 0, 1, 0), (BadgesOf(account, "Kantoor"), BadgesOf(account, "Thuis"), BadgesOf(account, "Werk"), BadgesOf(account, "Zomerhuis")));
    }

    [Fact]
    public async Task A_changed_address_replaces_itself_and_shows_what_was_kept()
    {
        using var visitor = shop.NewVisitor();
        await visitor.BecomeShopper();
        var edit = await visitor.Follow(await Add(visitor, "Thuis", billing: true), "#addresses a");
        Assert.Equal("Thuis", edit.One("#recipient").GetAttribute("value"));
        Assert.True(edit.One("[name='Input.IsDefaultBilling']").HasAttribute("checked"));

        var account = await visitor.Submit(edit, "#address", new { City = "Poperinge", PostalCode = "8970" });

        Assert.Contains("8970 Poperinge", Page.Fold(Assert.Single(account.All("#addresses li")).TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_address_book_says_so_and_loses_nothing_that_was_typed()
    {
        using var visitor = shop.NewVisitor();
        await visitor.BecomeShopper();
        for (var i = 1; i <= 20; i++)
        {
            await Add(visitor, $"Adres {i}");
        }

        var page = await Add(visitor, "Adres 21");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.StartsWith("Je bewaart al 20 adressen", Page.Fold(page.One("#full").TextContent), StringComparison.Ordinal);
        Assert.Equal("Adres 21", page.One("#recipient").GetAttribute("value"));
        Assert.Equal(20, (await visitor.Get("/nl/account")).All("#addresses li").Count);
    }

    [Theory]
    [InlineData("Recipient")]
    [InlineData("Street")]
    [InlineData("HouseNumber")]
    [InlineData("PostalCode")]
    [InlineData("City")]
    public async Task Without_a_part_that_the_postman_needs_nothing_is_kept_and_nothing_typed_is_lost(string missing)
    {
        using var visitor = shop.NewVisitor();
        await visitor.BecomeShopper();
        var form = await visitor.Get("/nl/account/adres");
        var (_, target, values) = visitor.Filled(form, "#address", new { Recipient = "An", Street = "Rijselstraat", HouseNumber = "12", Box = "achteraan", PostalCode = "8900", City = "Ieper" });
        values.RemoveAll(v => v.Key == "Input." + missing);

        var page = await visitor.Post(target.PathAndQuery, values);

        Assert.Contains("ontbreekt iets", page.One(".error-summary").TextContent, StringComparison.Ordinal);
        Assert.Equal("achteraan", page.One("#box").GetAttribute("value"));
        Assert.Empty((await visitor.Get("/nl/account")).All("#addresses li"));
    }

    [Fact]
    public async Task Nobody_keeps_or_sees_an_address_without_an_account()
    {
        using var stranger = shop.NewVisitor();

        Assert.Equal("/nl/account/aanmelden", (await stranger.Get("/nl/account/adres")).Url.AbsolutePath);
        var posted = await stranger.Post("/nl/account/adres", [new("Input.Recipient", "An")]);

        Assert.NotEqual("/nl/account", posted.Url.AbsolutePath);
        Assert.NotEqual(HttpStatusCode.InternalServerError, posted.Status);
    }

    private static async Task<Page> Add(Visitor visitor, string name, bool delivery = false, bool billing = false) =>
        await visitor.Submit(await visitor.Get("/nl/account/adres"), "#address", new
        {
            Recipient = name, Street = "Rijselstraat", HouseNumber = "12", PostalCode = "8900", City = "Ieper",
            IsDefaultDelivery = delivery ? "true" : null, IsDefaultBilling = billing ? "true" : null,
        });

    private static int BadgesOf(Page account, string name) =>
        account.All("#addresses li").Single(l => l.QuerySelector("a")!.TextContent == name).QuerySelectorAll(".badge").Length;
}
