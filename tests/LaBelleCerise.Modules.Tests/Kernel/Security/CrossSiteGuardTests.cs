using System.Net;
using LaBelleCerise.Modules.Tests.Kernel.Played;

namespace LaBelleCerise.Modules.Tests.Kernel.Security;

public sealed class CrossSiteGuardTests(PlayedHost shop) : IClassFixture<PlayedHost>
{
    [Theory]
    [InlineData("same-origin", null, HttpStatusCode.OK)]
    [InlineData("none", null, HttpStatusCode.OK)]
    [InlineData(null, null, HttpStatusCode.OK)]
    [InlineData(null, "own", HttpStatusCode.OK)]
    [InlineData("same-origin", "own", HttpStatusCode.OK)]
    [InlineData("cross-site", null, HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "own", HttpStatusCode.Forbidden)]
    [InlineData("same-site", null, HttpStatusCode.Forbidden)]
    [InlineData("invented", null, HttpStatusCode.Forbidden)]
    [InlineData(null, "https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData(null, "null", HttpStatusCode.Forbidden)]
    public async Task A_post_is_taken_from_our_own_pages_only(string? site, string? origin, HttpStatusCode expected) =>
        Assert.Equal(expected, (await Send(HttpMethod.Post, "/played/ok", site, origin)).Status);

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Other_ways_of_changing_are_guarded_alike(string method)
    {
        Assert.Equal(HttpStatusCode.OK, (await Send(new HttpMethod(method), "/played/ok", "same-origin", null)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await Send(new HttpMethod(method), "/played/ok", "cross-site", null)).Status);
    }

    [Fact]
    public async Task A_link_from_elsewhere_may_be_followed() =>
        Assert.Equal(HttpStatusCode.OK, (await Send(HttpMethod.Get, "/played/ok", "cross-site", "https://elsewhere.example")).Status);

    [Theory]
    [InlineData("cross-site", null)]
    [InlineData(null, "https://payments.example")]
    [InlineData(null, null)]
    public async Task A_webhook_proves_itself_by_signature_and_is_let_through(string? site, string? origin) =>
        Assert.Equal(HttpStatusCode.OK, (await Send(HttpMethod.Post, "/played/webhook", site, origin)).Status);

    [Fact]
    public async Task A_refused_post_ends_on_a_friendly_page_and_not_on_an_empty_one()
    {
        var (_, body) = await Send(HttpMethod.Post, "/played/ok", "cross-site", null);
        Assert.Contains("<h1>", body);
    }

    [Fact]
    public async Task A_signed_in_page_gets_its_antiforgery_token_and_accepts_it_back_on_http_too()
    {
        using var visitor = shop.NewVisitor();
        var token = (await visitor.Get("/played/token")).Body;
        Assert.All(visitor.SetCookies, cookie => Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase));
        Assert.NotEmpty(visitor.SetCookies);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Post("/played/guarded", [new("__RequestVerificationToken", token)])).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.Post("/played/guarded", [])).Status);
    }

    private async Task<(HttpStatusCode Status, string Body)> Send(HttpMethod method, string path, string? site, string? origin)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(method, shop.BaseUrl + path);
        if (method != HttpMethod.Get)
        {
            request.Content = new FormUrlEncodedContent([new("a", "b")]);
        }

        if (site is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", site);
        }

        if (origin is not null)
        {
            request.Headers.TryAddWithoutValidation("Origin", origin == "own" ? shop.BaseUrl : origin);
        }

        using var answer = await http.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
