using System.Net;

namespace LaBelleCerise.Modules.Tests.Host.Errors;

public sealed class ShowErrorTests(Shop shop) : IClassFixture<Shop>
{
    [Theory]
    [InlineData("/nl/bestaat-niet", "nl", "Deze pagina vinden we niet")]
    [InlineData("/fr/n-existe-pas", "fr", "Nous ne trouvons pas cette page")]
    [InlineData("/de/gibt-es-nicht", "de", "Diese Seite finden wir nicht")]
    [InlineData("/en/does-not-exist", "en", "We cannot find this page")]
    public async Task An_unknown_address_gets_a_friendly_page_in_its_own_language(string path, string language, string title)
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get(path);
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(language, page.One("html").GetAttribute("lang"));
        Assert.Equal(title, page.One("h1").TextContent);
    }

    [Theory]
    [InlineData("nl-BE,nl;q=0.9", "/nl")]
    [InlineData("fr-FR,fr;q=0.9,nl;q=0.3", "/fr")]
    [InlineData("de", "/de")]
    [InlineData("es-ES,es;q=0.9,en;q=0.5", "/en")]
    [InlineData("ja", "/nl")]
    [Promise("S34", "S92")]
    public async Task The_first_visit_goes_to_the_browsers_language_without_a_cookie(string accepted, string start)
    {
        using var visitor = shop.NewVisitor();
        visitor.Headers["Accept-Language"] = accepted;
        var page = await visitor.Get("/");
        Assert.Equal(start, page.Url.AbsolutePath);
        Assert.Empty(visitor.SetCookies);
    }
}
