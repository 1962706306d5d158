using System.Net;
using AngleSharp.Html.Parser;

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
        var (_, target, values) = visitor.Filled(page, "#contact-form", new { Name = "An\0nick", Email = "geen adres", Message = "Hallo\0 daar" });
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in values)
        {
            form.Add(new StringContent(value), name);
        }

        using var http = new HttpClient();
        using var answer = await http.PostAsync(target, form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var again = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("Annick", again.QuerySelector("#name")!.GetAttribute("value"));
        Assert.Equal("Hallo daar", again.QuerySelector("#message")!.TextContent);
        Assert.NotNull(again.QuerySelector("#email-e"));
    }

    [Theory]
    [InlineData("Name=An%00nick")]
    [InlineData("Input.Message=Hallo%00")]
    public async Task A_form_that_cannot_be_read_is_refused_with_a_page_and_not_taken_for_an_empty_one(string field)
    {
        using var visitor = shop.NewVisitor();
        var pair = field.Split('=');
        var answer = await visitor.Post("/nl/contact", [new(pair[0], Uri.UnescapeDataString(pair[1])), new("Input.Name", "An")]);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("nl", answer.One("html").GetAttribute("lang"));
        Assert.Equal("Dit kunnen we niet doen", answer.One("h1").TextContent);
    }
}
