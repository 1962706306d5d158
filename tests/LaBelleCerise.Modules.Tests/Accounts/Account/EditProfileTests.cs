using LaBelleCerise.Accounts;
using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Accounts.Account;

public sealed class EditProfileTests(Shop shop) : IClassFixture<Shop>
{
    /// <summary>What the policy says that an account keeps; a birth date is asked only for a purpose, and there is none (decisions 9).</summary>
    private static readonly string[] Promised =
    [
        "FirstName", "LastName", "Email", "PhoneNumber", "SecondPhone", "CompanyName", "VatNumber",
        "Recipient", "Street", "HouseNumber", "Box", "PostalCode", "City", "Country", "IsDefaultDelivery", "IsDefaultBilling",
    ];

    /// <summary>What the shop adds itself: the number of promise S4, the language of mails, whose row it is, since when and from where.</summary>
    private static readonly string[] Added = ["Id", "ShopperId", "CustomerNumber", "Culture", "Source", "CollectedAt"];

    /// <summary>The address once more, in the forms that it is looked up by.</summary>
    private static readonly string[] Lookups = ["UserName", "NormalizedUserName", "NormalizedEmail"];

    [Fact]
    [Promise("S20")]
    public async Task The_stored_profile_is_the_promised_list_and_nothing_more()
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var model = scope.ServiceProvider.GetRequiredService<AccountsDb>().Model;
        RegisterEntry[] register = [new ShopperPersonalData(), new ShopperAddressPersonalData()];

        var stored = register.SelectMany(entry => model.FindEntityType(entry.Described)!.GetProperties().Select(p => p.Name)
            .Where(name => entry.Personal.TryGetValue(name, out var kept) && kept.Category is DataCategory.Identity or DataCategory.Contact or DataCategory.Address)).Distinct();

        Assert.Equal(Promised.Concat(Added).Concat(Lookups).Order(StringComparer.Ordinal), stored.Order(StringComparer.Ordinal));
    }

    [Fact]
    [Promise("S21")]
    public async Task A_second_telephone_number_stands_beside_the_first()
    {
        using var visitor = shop.NewVisitor();
        await visitor.BecomeShopper();

        await Save(visitor, new { Phone = "057 12 34 56", SecondPhone = "0470 12 34 56" });

        var form = await visitor.Get("/nl/account/gegevens");
        Assert.Equal("057 12 34 56", form.One("#phone").GetAttribute("value"));
        Assert.Equal("0470 12 34 56", form.One("#second-phone").GetAttribute("value"));
    }

    [Theory]
    [InlineData("BE 0438.614.797")]
    [InlineData("0438614796x")]
    [InlineData("BE")]
    public async Task A_wrong_vat_number_is_told_at_the_field_and_nothing_is_kept(string typed)
    {
        using var visitor = shop.NewVisitor();
        await visitor.BecomeShopper();

        var page = await Save(visitor, new { FirstName = "Nooitbewaard", VatNumber = typed });

        Assert.Contains("btw-nummer", page.One("#vat-error").TextContent, StringComparison.Ordinal);
        Assert.Equal("true", page.One("#vat").GetAttribute("aria-invalid"));
        Assert.Equal("Nooitbewaard", page.One("#first-name").GetAttribute("value"));
        Assert.DoesNotContain("Nooitbewaard", (await visitor.Get("/nl/account")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fields_that_the_form_does_not_show_cannot_be_posted()
    {
        using var visitor = shop.NewVisitor();
        var email = await visitor.BecomeShopper();
        var number = (await visitor.Get("/nl/account")).One("#customer-number").TextContent;
        var (_, target, values) = visitor.Filled(await visitor.Get("/nl/account/gegevens"), "#profile", new { FirstName = "An" });
        foreach (var name in (string[])["CustomerNumber", "Email", "EmailConfirmed", "Id", "ShopperId", "PasswordHash"])
        {
            values.Add(new("Input." + name, "planted@example.be"));
            values.Add(new(name, "planted@example.be"));
        }

        var account = await visitor.Post(target.PathAndQuery, values);

        Assert.Equal(number, account.One("#customer-number").TextContent);
        Assert.Contains(email, account.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("planted", account.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_is_shown_as_text_and_too_long_a_name_is_cut()
    {
        using var visitor = shop.NewVisitor();
        await visitor.BecomeShopper();

        var account = await Save(visitor, new { FirstName = "<script>alert(1)</script>", LastName = new string('x', 500) });

        Assert.Empty(account.All("#profile script"));
        Assert.Contains("<script>alert(1)</script> " + new string('x', 80), Page.Fold(account.One("#profile").TextContent), StringComparison.Ordinal);
        Assert.DoesNotContain(new string('x', 81), account.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_is_sent_to_the_door_in_their_language()
    {
        using var stranger = shop.NewVisitor();

        Assert.Equal("/fr/compte/connexion", (await stranger.Get("/fr/compte/coordonnees")).Url.AbsolutePath);
    }

    private static async Task<Page> Save(Visitor visitor, object fields) => await visitor.Submit(await visitor.Get("/nl/account/gegevens"), "#profile", fields);
}
