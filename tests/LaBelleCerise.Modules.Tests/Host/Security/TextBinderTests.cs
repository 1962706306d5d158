using System.Net;

namespace LaBelleCerise.Modules.Tests.Host.Security;

public sealed class TextBinderTests(Shop shop) : IClassFixture<Shop>
{
    [Theory]
    [InlineData("/nl/zoeken?q=thee%00")]
    [InlineData("/nl/zoeken?q=%00")]
    [InlineData("/fr/recherche?q=%00%00the")]
    public async Task The_character_nul_in_an_address_breaks_no_page(string path)
    {
        using var visitor = shop.NewVisitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get(path)).Status);
    }

    [Fact]
    public async Task The_character_nul_in_a_form_breaks_no_page()
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get("/nl/contact");
        await shop.Advance(TimeSpan.FromSeconds(10)); // A form that comes back at once is taken for a robot's.
        var answer = await visitor.Submit(page, "#contact-form", new { Name = "An\0nick", Email = "annick@voorbeeld.be", Message = "Hallo\0 daar" });
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.DoesNotContain('\0', answer.Body);
    }
}
