using System.Net;
using LaBelleCerise.Modules.Tests.Kernel.Played;

namespace LaBelleCerise.Modules.Tests.Host.Security;

public sealed class SecurityHeadersTests(PlayedHost shop) : IClassFixture<PlayedHost>
{
    [Theory]
    [InlineData("/played/ok", HttpStatusCode.OK)]
    [InlineData("/nl/bestaat-niet", HttpStatusCode.NotFound)]
    [InlineData("/nl/played/broken/x", HttpStatusCode.InternalServerError)]
    [InlineData("/css/tokens.css", HttpStatusCode.OK)]
    [InlineData("/img/favicon.svg", HttpStatusCode.OK)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    public async Task Every_answer_carries_the_guarding_headers(string path, HttpStatusCode status)
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get(path);
        Assert.Equal(status, page.Status);
        var policy = Header(page, "Content-Security-Policy").Split(';', StringSplitOptions.TrimEntries);
        Assert.Contains("script-src 'self'", policy);
        Assert.Contains("style-src 'self'", policy);
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.Contains("form-action 'self'", policy);
        Assert.Contains("base-uri 'none'", policy);
        Assert.DoesNotContain(policy, directive => directive.Contains("unsafe", StringComparison.Ordinal) || directive.Contains('*'));
        Assert.Equal("nosniff", Header(page, "X-Content-Type-Options"));
        Assert.Equal("DENY", Header(page, "X-Frame-Options"));
        Assert.True(Header(page, "Referrer-Policy") is "strict-origin-when-cross-origin" or "no-referrer");
        Assert.Contains("camera=()", Header(page, "Permissions-Policy"));
        Assert.Equal("same-origin", Header(page, "Cross-Origin-Opener-Policy"));
        Assert.False(page.Headers.ContainsKey("Server"), "the server names itself");
        Assert.False(page.Headers.ContainsKey("X-Powered-By"), "the framework names itself");
    }

    [Theory]
    [InlineData("/", HttpStatusCode.Redirect)]
    [InlineData("/admin", HttpStatusCode.Unauthorized)]
    public async Task Redirects_and_refusals_carry_them_too(string path, HttpStatusCode status)
    {
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var answer = await http.GetAsync(shop.BaseUrl + path, CancellationToken.None);
        Assert.Equal(status, answer.StatusCode);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
        Assert.True(answer.Headers.Contains("X-Content-Type-Options"));
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("fr")]
    [InlineData("de")]
    [InlineData("en")]
    public async Task A_broken_page_says_so_in_its_language_with_a_reference_that_the_log_carries_and_no_detail(string language)
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get($"/{language}/played/broken/geheim-token?naam=Mieke");
        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Equal(language, page.One("html").GetAttribute("lang"));
        foreach (var detail in new[] { "geheim-token", "Mieke", "InvalidOperationException", "FormatException", "   at ", "PlayedEndpoints" })
        {
            Assert.DoesNotContain(detail, page.Body);
        }

        var reference = page.One("main code").TextContent.Trim();
        Assert.True(reference.Length >= 8, $"'{reference}' is no reference");
        Assert.Contains(shop.Logs.Lines, line => line.Contains("broke", StringComparison.Ordinal) && line.Contains(reference, StringComparison.Ordinal));
        Assert.Contains("no-store", Header(page, "Cache-Control"));
    }

    [Fact]
    public async Task A_broken_post_ends_on_the_same_page()
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Post("/nl/played/broken/x", [new("name", "Mieke")]);
        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.NotEmpty(page.One("main code").TextContent);
    }

    private static string Header(Page page, string name) =>
        page.Headers.GetValueOrDefault(name) ?? throw new InvalidOperationException($"{page.Url} has no {name}.");
}
