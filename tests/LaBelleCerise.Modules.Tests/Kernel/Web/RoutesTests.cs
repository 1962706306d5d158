using System.Net;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Modules.Tests.Kernel.Played;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Kernel.Web;

public sealed class RoutesTests(PlayedPages shop) : IClassFixture<PlayedPages>
{
    private static readonly Dictionary<string, string> Segments = new() { ["nl"] = "proef", ["fr"] = "essai", ["de"] = "probe", ["en"] = "trial" };

    [Fact]
    public async Task A_page_stands_at_its_own_segment_in_each_language_and_nowhere_else()
    {
        using var visitor = shop.NewVisitor();
        foreach (var culture in Cultures.All)
        {
            foreach (var (language, segment) in Segments)
            {
                var page = await visitor.Get($"/{culture}/{segment}/ding");
                Assert.Equal(language == culture ? HttpStatusCode.OK : HttpStatusCode.NotFound, page.Status);
                Assert.Equal(culture, page.One("html").GetAttribute("lang"));
            }
        }
    }

    [Theory]
    [InlineData("/proef/ding")]
    [InlineData("/es/proef/ding")]
    [InlineData("/NL/proef/ding")]
    [InlineData("/nl-BE/proef/ding")]
    [InlineData("/Played/ShowPlayed")]
    [InlineData("/nl/Played/ShowPlayed")]
    [InlineData("/nl/proef")]
    public async Task There_is_no_second_address(string path)
    {
        using var visitor = shop.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(path)).Status);
    }

    [Theory]
    [InlineData("nl", "nl-BE nl")]
    [InlineData("fr", "fr-BE fr")]
    [InlineData("de", "de-BE de")]
    [InlineData("en", "en-BE en")]
    public async Task The_address_decides_the_language_with_Belgian_formats_whatever_the_browser_prefers(string culture, string expected)
    {
        using var visitor = shop.NewVisitor();
        visitor.Headers["Accept-Language"] = "ja,fr;q=0.5";
        Assert.Equal(expected, (await visitor.Get($"/{culture}/{Segments[culture]}/ding")).One("#culture").TextContent);
        Assert.Empty(visitor.SetCookies);
    }

    [Fact]
    [Promise("S92")]
    public async Task Alternates_are_complete_and_mutual_and_the_switch_keeps_the_page()
    {
        using var visitor = shop.NewVisitor();
        var seen = new Dictionary<string, string>();
        foreach (var culture in Cultures.All)
        {
            var page = await visitor.Get($"/{culture}/{Segments[culture]}/ding");
            var alternates = page.All("link[rel=alternate][hreflang]").ToDictionary(l => l.GetAttribute("hreflang")!, l => l.GetAttribute("href")!);
            Assert.Equal([.. Cultures.All, "x-default"], alternates.Keys);
            Assert.Equal(alternates["nl"], alternates["x-default"]);
            Assert.Equal($"{shop.BaseUrl}/{culture}/{Segments[culture]}/ding", alternates[culture]);
            seen[culture] = string.Join(' ', alternates.Values);
            foreach (var other in Cultures.All)
            {
                var link = page.One($".language a[hreflang={other}]");
                Assert.Equal($"/{other}/{Segments[other]}/ding", link.GetAttribute("href"));
                Assert.Equal(other == culture ? "true" : null, link.GetAttribute("aria-current"));
                Assert.Equal(HttpStatusCode.OK, (await visitor.Get(link.GetAttribute("href")!)).Status);
            }
        }

        Assert.Single(seen.Values.Distinct());
    }

    [Fact]
    public void Every_public_page_has_one_address_in_each_language_and_no_two_pages_share_one()
    {
        var routes = shop.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Select(e => (Page: e.Metadata.GetMetadata<PageActionDescriptor>(), Template: e.RoutePattern.RawText!))
            .Where(e => e.Page is { AreaName: null } && !e.Template.StartsWith("error/", StringComparison.Ordinal)).Distinct().ToList();
        // A drawing is no page: it has one address for all languages.
        routes.RemoveAll(r => r.Template.StartsWith("pictures/", StringComparison.Ordinal));
        Assert.NotEmpty(routes);
        foreach (var page in routes.GroupBy(r => r.Page!.ViewEnginePath))
        {
            var languages = page.Select(r => r.Template.Split('/')[0]).ToList();
            Assert.True(languages.Order().SequenceEqual(Cultures.All.Select(c => $"{{culture:lang({c})}}").Order()), $"{page.Key} stands at {string.Join(", ", page.Select(r => r.Template))}");
        }

        Assert.Equal(routes.Count, routes.Select(r => r.Template).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
