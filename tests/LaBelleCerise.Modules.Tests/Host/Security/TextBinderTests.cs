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
    public async Task The_character_nul_in_a_form_is_taken_out_and_the_rest_is_kept()
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get("/nl/contact");
        await shop.Advance(TimeSpan.FromSeconds(10)); // A form that comes back at once is taken for a robot's.
        var answer = await visitor.Submit(page, "main form.form", new { Name = "An\0nick", Email = "geen adres", Message = "Hallo\0 daar" });
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("Annick", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain('\0', answer.Body);
    }
}
