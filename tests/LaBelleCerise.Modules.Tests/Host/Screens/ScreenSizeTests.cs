using System.Net;
using LaBelleCerise.Kernel.PersonalData.Cases;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Host.Screens;

public sealed class ScreenSizeTests(Shop shop) : IClassFixture<Shop>
{
    private const string Marker = "Markertoestel";
    private const string Desktop = $"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 {Marker}/1.0 Safari/537.36";
    private const string Phone = $"Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 {Marker}/1.0 Mobile Safari/537.36";

    [Theory]
    [InlineData("/nl")]
    [InlineData("/fr")]
    [InlineData("/de/warenkorb")]
    [InlineData("/en/contact")]
    [InlineData("/nl/privacy")]
    [Promise("S35")]
    public async Task One_page_fits_every_screen_and_the_shop_neither_asks_nor_keeps_which_one_it_is(string path)
    {
        var pages = new List<Page>();
        foreach (var (agent, hints) in new[] { (Desktop, "?0"), (Phone, "?1") })
        {
            using var visitor = shop.NewVisitor();
            (visitor.Headers["User-Agent"], visitor.Headers["Sec-CH-UA-Mobile"], visitor.Headers["Viewport-Width"]) = (agent, hints, "360");
            pages.Add(await visitor.Get(path));
            Assert.Empty(visitor.Cookies);
        }

        Assert.Equal(Styled(pages[0]), Styled(pages[1]));
        Assert.Equal("width=device-width, initial-scale=1", pages[0].One("meta[name=viewport]").GetAttribute("content"));
        foreach (var page in pages)
        {
            Assert.False(page.Headers.ContainsKey("Accept-CH") || page.Headers.ContainsKey("Critical-CH"));
            Assert.DoesNotContain("User-Agent", page.Headers.GetValueOrDefault("Vary", ""), StringComparison.OrdinalIgnoreCase);
        }

        await shop.Settle();
        var search = shop.Services.GetRequiredService<TraceSearch>();
        Assert.Empty(await search.Find(Marker, CancellationToken.None));
        Assert.Empty(search.FindInFiles(Marker));
        Assert.DoesNotContain(shop.Logs.Lines, line => line.Contains(Marker, StringComparison.Ordinal));
    }

    /// <summary>What makes a page look as it does: its elements with their classes and styles, and its style sheets; texts and what forms carry may differ.</summary>
    private static string Styled(Page page)
    {
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return string.Join('\n', page.All("*").Select(e => $"{e.LocalName} {e.ClassName} {e.GetAttribute("style")} {(e.LocalName is "link" or "img" or "source" ? e.GetAttribute("href") + e.GetAttribute("src") + e.GetAttribute("srcset") + e.GetAttribute("media") : "")}"));
    }
}
