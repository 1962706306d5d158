namespace LaBelleCerise.Modules.Tests.Accounts.Account;

public sealed class ProveEmailTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task The_link_alone_proves_nothing_without_the_password()
    {
        using var stranger = shop.NewVisitor();
        var email = ShopperSteps.NewEmail();
        await stranger.Register(email);
        using var owner = shop.NewVisitor();

        await owner.Prove(email, "een paswoord dat niet klopt");

        Assert.DoesNotContain(await shop.Announced("accounts.email-proven.v1"), p => p.Contains(email, StringComparison.Ordinal));
        Assert.DoesNotContain("__Host-shopper", owner.Cookies.Keys);
    }

    [Fact]
    public async Task A_newer_registration_kills_the_older_link()
    {
        using var visitor = shop.NewVisitor();
        var email = ShopperSteps.NewEmail();
        await visitor.Register(email, "het paswoord van een vreemde");
        var older = await shop.ProofLink(email);
        await visitor.Register(email);

        Assert.Empty((await visitor.Get(older)).All("#prove"));
        Assert.Contains(email, (await visitor.Prove(email)).Text, StringComparison.Ordinal);
    }
}
