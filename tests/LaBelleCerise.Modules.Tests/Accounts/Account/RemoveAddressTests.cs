namespace LaBelleCerise.Modules.Tests.Accounts.Account;

public sealed class RemoveAddressTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task A_removed_address_is_gone_and_the_others_stay()
    {
        using var visitor = shop.NewVisitor();
        await visitor.BecomeShopper();
        await Add(visitor, "Thuis");
        var account = await Add(visitor, "Werk");

        var after = await visitor.Submit(await visitor.Get(account.All("#addresses a").Single(a => a.TextContent == "Thuis").GetAttribute("href")!), "#remove");

        Assert.Equal("Werk", Assert.Single(after.All("#addresses a")).TextContent);
    }

    [Fact]
    public async Task Nobody_removes_the_address_of_another()
    {
        using var an = shop.NewVisitor();
        await an.BecomeShopper();
        var hers = IdOf(await Add(an, "An"));
        using var bo = shop.NewVisitor();
        await bo.BecomeShopper();
        var account = await Add(bo, "Bo");
        var his = IdOf(account);

        await bo.SubmitTo(await bo.Follow(account, "#addresses a"), "#remove", path => path.Replace(his, hers, StringComparison.Ordinal));

        Assert.NotEqual(his, hers);
        Assert.Single((await an.Get("/nl/account")).All("#addresses li"));
    }

    private static string IdOf(Page account) => account.One("#addresses a").GetAttribute("href")!.Split('/')[^1];

    private static async Task<Page> Add(Visitor visitor, string name) =>
        await visitor.Submit(await visitor.Get("/nl/account/adres"), "#address", new { Recipient = name, Street = "Rijselstraat", HouseNumber = "12", PostalCode = "8900", City = "Ieper" });
}
