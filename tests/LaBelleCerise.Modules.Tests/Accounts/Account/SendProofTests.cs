namespace LaBelleCerise.Modules.Tests.Accounts.Account;

public sealed class SendProofTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Who_lost_the_mail_gets_it_again_by_logging_in_and_it_works()
    {
        using var visitor = shop.NewVisitor();
        var email = ShopperSteps.NewEmail();
        await visitor.Register(email);

        await visitor.LogIn(email);

        Assert.Equal(2, (await shop.AccountMails(email)).Count(m => m.Kind == "prove-email"));
        Assert.Contains(email, (await visitor.Prove(email)).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Promise("S90")]
    public async Task A_wrong_password_sends_nothing_and_reads_the_same()
    {
        using var visitor = shop.NewVisitor();
        var email = ShopperSteps.NewEmail();
        await visitor.Register(email);

        var wrong = await visitor.LogIn(email, "niet het juiste paswoord");
        Assert.Single(await shop.AccountMails(email));
        var right = await visitor.LogIn(email);

        Assert.Equal(wrong.One("#problem").TextContent, right.One("#problem").TextContent);
        Assert.DoesNotContain("__Host-shopper", visitor.Cookies.Keys);
    }

    [Fact]
    public async Task A_proven_account_is_mailed_no_more()
    {
        using var visitor = shop.NewVisitor();
        var email = await visitor.BecomeShopper();
        visitor.Cookies.Clear();

        await visitor.LogIn(email);

        Assert.Single(await shop.AccountMails(email));
    }
}
