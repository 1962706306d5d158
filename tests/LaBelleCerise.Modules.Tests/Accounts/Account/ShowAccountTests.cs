using System.Net;
using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Modules.Tests.Consent.Rights;

namespace LaBelleCerise.Modules.Tests.Accounts.Account;

public sealed class ShowAccountTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S4")]
    public async Task Every_shopper_sees_a_customer_number_of_their_own_that_tells_nothing_about_the_next()
    {
        using var an = shop.NewVisitor();
        using var bo = shop.NewVisitor();
        await an.BecomeShopper();
        await bo.BecomeShopper();

        var first = (await an.Get("/nl/account")).One("#customer-number").TextContent;
        var second = (await bo.Get("/nl/account")).One("#customer-number").TextContent;

        Assert.Matches("^K-[0-9A-Z]{5}-[0-9A-Z]{5}$", first);
        Assert.NotEqual(first[..5], second[..5]);
        Assert.True(new ShopperPersonalData().Personal.ContainsKey(nameof(Shopper.CustomerNumber)));
    }

    [Fact]
    [Promise("S20")]
    public async Task What_the_account_keeps_is_shown_and_can_be_changed_and_cleared()
    {
        using var visitor = shop.NewVisitor();
        await visitor.BecomeShopper();
        var all = new { FirstName = "An", LastName = "Peeters", Phone = "057 12 34 56", SecondPhone = "0470 12 34 56", CompanyName = "Peeters bv", VatNumber = "BE 0438.614.796" };

        var saved = await visitor.Submit(await visitor.Get("/nl/account/gegevens"), "#profile", all);
        var address = await visitor.Submit(await visitor.Get("/nl/account/adres"), "#address",
            new { Recipient = "An Peeters", Street = "Rijselstraat", HouseNumber = "12", Box = "3", PostalCode = "8900", City = "Ieper", IsDefaultDelivery = "true", IsDefaultBilling = "true" });

        foreach (var value in (string[])["An Peeters", "057 12 34 56", "0470 12 34 56", "Peeters bv", "BE0438614796"])
        {
            Assert.Contains(value, saved.One("#profile").TextContent, StringComparison.Ordinal);
        }

        Assert.Contains("Rijselstraat 12 3, 8900 Ieper, BE", Page.Fold(address.One("#addresses").TextContent), StringComparison.Ordinal);
        var cleared = await visitor.Submit(await visitor.Get("/nl/account/gegevens"), "#profile", new { FirstName = "", LastName = "", Phone = "", SecondPhone = "", CompanyName = "", VatNumber = "" });
        Assert.All((string[])["An", "Peeters", "057 12 34 56", "0470 12 34 56", "BE0438614796"], value =>
            Assert.DoesNotContain(value, cleared.One("#profile").TextContent, StringComparison.Ordinal));
        var edit = await visitor.Follow(cleared, "#addresses a");
        Assert.Empty((await visitor.Submit(edit, "#remove")).All("#addresses li"));
    }

    [Fact]
    public async Task Another_shoppers_address_is_as_absent_as_none()
    {
        using var an = shop.NewVisitor();
        await an.BecomeShopper();
        var page = await an.Submit(await an.Get("/nl/account/adres"), "#address", new { Recipient = "An", Street = "Weg", HouseNumber = "1", PostalCode = "8900", City = "Ieper" });
        var link = page.One("#addresses a").GetAttribute("href")!;
        using var bo = shop.NewVisitor();
        await bo.BecomeShopper();

        Assert.Equal(HttpStatusCode.NotFound, (await bo.Get(link)).Status);
        var form = await bo.Get("/nl/account/adres");
        var (_, _, values) = bo.Filled(form, "#address", new { Recipient = "Bo", Street = "Weg", HouseNumber = "2", PostalCode = "8900", City = "Ieper" });
        Assert.Equal(HttpStatusCode.NotFound, (await bo.Post(link, values)).Status);
    }

    [Fact]
    [Promise("S89")]
    public async Task A_form_whose_cookie_was_blocked_ends_in_a_human_page()
    {
        using var visitor = shop.NewVisitor();
        await visitor.BecomeShopper();
        var form = await visitor.Get("/nl/account/gegevens");
        visitor.Cookies.Remove("__Host-form");

        var page = await visitor.Submit(form, "#profile", new { FirstName = "An" });

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("cookies", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("An", (await visitor.Get("/nl/account")).One("#profile").TextContent.Split('\n').Select(l => l.Trim()));
    }

    [Fact]
    public async Task Account_pages_are_kept_by_no_cache()
    {
        using var visitor = shop.NewVisitor();
        await visitor.BecomeShopper();
        foreach (var path in (string[])["/nl/account", "/nl/account/gegevens", "/nl/account/adres", "/nl/account/aanmelden"])
        {
            Assert.Contains("no-store", (await visitor.Get(path)).Headers["Cache-Control"], StringComparison.Ordinal);
        }
    }

    [Fact]
    [Promise("S70")]
    public async Task Someone_whose_data_rest_still_signs_in_reads_why_and_changes_nothing()
    {
        using var visitor = shop.NewVisitor();
        var email = await visitor.BecomeShopper();
        await visitor.Submit(await visitor.Get("/nl/account/privacy"), "#ask-form", new { Right = "Restriction" });
        await shop.WorkOff();

        using var elsewhere = shop.NewVisitor();
        await elsewhere.LogIn(email);
        var account = await elsewhere.Get("/nl/account");
        Assert.Contains("Je gegevens rusten", account.One("#rests").TextContent, StringComparison.Ordinal);
        Assert.Equal("/nl/account", (await elsewhere.Get("/nl/account/gegevens")).Url.AbsolutePath);
        Assert.Equal("/nl/account", (await elsewhere.Get("/nl/account/adres")).Url.AbsolutePath);
        Assert.Contains("Stilleggen", (await elsewhere.Get("/nl/account/privacy")).Text, StringComparison.Ordinal);
    }
}
