using System.Net;

namespace LaBelleCerise.Modules.Tests.Consent.Privacy;

public sealed class ReadPolicyChangesTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S1")]
    public async Task Anyone_reads_sentence_by_sentence_what_a_new_version_changed_in_four_languages()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        await owner.Submit(await owner.Get("/admin/settings/identity"), "#identity", new { Street = "Grote Markt 34" });

        using var visitor = shop.NewVisitor();
        var policy = await visitor.Get("/nl/privacy");
        var page = await visitor.Follow(policy, "#versions ~ ul li:first-child a[href$='/verschil']");
        var gone = Page.Fold(page.One("del").TextContent);
        var added = Page.Fold(page.One("ins").TextContent);
        Assert.Contains("Stationsstraat 19", gone, StringComparison.Ordinal);
        Assert.Contains("Grote Markt 34", added, StringComparison.Ordinal);
        Assert.Equal("Wie zijn we?", page.One("article h2").TextContent);
        foreach (var culture in (string[])["fr", "de", "en"])
        {
            var other = await visitor.Follow(page, $".language a[lang={culture}]");
            Assert.Contains("Grote Markt 34", Page.Fold(other.One("ins").TextContent), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/nl/privacy/versies/1/verschil")]
    [InlineData("/nl/privacy/versies/99/verschil")]
    [InlineData("/nl/privacy/versies/x/verschil")]
    public async Task The_first_version_and_one_that_never_was_have_no_changes(string address)
    {
        using var visitor = shop.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(address)).Status);
    }
}
