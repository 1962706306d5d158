using System.Net;

namespace LaBelleCerise.Modules.Tests.Messaging.Contact;

public sealed class ConfirmMessageTests(Shop shop) : IClassFixture<Shop>
{
    [Theory]
    [InlineData("/nl/contact/bedankt/", "Dank je, je bericht is bij ons")]
    [InlineData("/fr/contact/merci/", "Merci, votre message est chez nous")]
    [InlineData("/de/kontakt/danke/", "Danke, Ihre Nachricht ist bei uns")]
    [InlineData("/en/contact/thanks/", "Thank you, your message is with us")]
    public async Task The_reference_is_thanked_for_in_each_language_and_no_search_engine_keeps_it(string path, string thanks)
    {
        using var visitor = shop.NewVisitor();

        var page = await visitor.Get(path + "v-23bcdf");

        Assert.Equal(thanks, page.One("h1").TextContent);
        Assert.Equal("V-23BCDF", page.One("strong").TextContent);
        Assert.Contains("noindex", page.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Follow(page, ".actions a")).Status);
        Assert.Empty(visitor.SetCookies);
    }

    [Theory]
    [InlineData("Win-nu-een-prijs")]
    [InlineData("V-23BCD")]
    [InlineData("V-23BCDFG")]
    [InlineData("V-23BCD<")]
    [InlineData("V-AEIOU1")]
    public async Task An_invented_reference_is_not_thanked_for(string reference)
    {
        using var visitor = shop.NewVisitor();

        var page = await visitor.Get("/nl/contact/bedankt/" + Uri.EscapeDataString(reference));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.DoesNotContain("Win-nu", page.Text, StringComparison.Ordinal);
    }
}
