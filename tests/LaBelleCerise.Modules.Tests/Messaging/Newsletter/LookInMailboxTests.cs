namespace LaBelleCerise.Modules.Tests.Messaging.Newsletter;

public sealed class LookInMailboxTests(Shop shop) : IClassFixture<Shop>
{
    [Theory]
    [InlineData("/nl/nieuwsbrief/kijk-in-je-mailbox")]
    [InlineData("/fr/lettre-d-information/verifiez-votre-boite-mail")]
    [InlineData("/de/newsletter/postfach-pruefen")]
    [InlineData("/en/newsletter/check-your-mailbox")]
    public async Task It_says_what_to_do_and_names_no_address(string path)
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get(path);
        Assert.Single(page.All("section.status"));
        Assert.DoesNotContain("@", page.Text, StringComparison.Ordinal);
    }
}
