using System.Collections.Concurrent;

namespace LaBelleCerise.Browser.Tests;

/// <summary>Someone at a real browser: a width, script or none, a language, a colour scheme. Notes what the browser asked of whom and what it complained about.</summary>
public sealed class Reader : IAsyncDisposable
{
    private readonly Shop shop;

    private Reader(Shop shop, IBrowserContext context, IPage page)
    {
        this.shop = shop;
        Context = context;
        Page = page;
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>Hosts that were asked for anything, other than the shop's own.</summary>
    public ConcurrentBag<string> ForeignHosts { get; } = [];

    /// <summary>What the browser logged as an error: refused scripts or styles, failed files.</summary>
    public ConcurrentBag<string> Complaints { get; } = [];

    public static async Task<Reader> Open(
        Chromium chromium, Shop shop, int width = 1280, bool script = true, string locale = "nl-BE", ColorScheme scheme = ColorScheme.Light)
    {
        var context = await chromium.Browser.NewContextAsync(new()
        {
            BaseURL = shop.BaseUrl,
            ViewportSize = new() { Width = width, Height = width < 600 ? 780 : 900 },
            JavaScriptEnabled = script,
            Locale = locale,
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
        });
        // Patience, not a limit of speed: two stories share two cores.
        context.SetDefaultTimeout(30_000);
        var page = await context.NewPageAsync();
        var reader = new Reader(shop, context, page);
        page.Request += (_, request) => reader.Note(request);
        page.Console += (_, message) => reader.Note(message);
        return reader;
    }

    public async Task<IResponse?> Go(string path) => await Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });

    /// <summary>Presses something and waits for the page that follows.</summary>
    public async Task Press(string selector)
    {
        await Page.Locator(selector).First.ClickAsync();
        await Page.WaitForLoadStateAsync(LoadState.Load);
    }

    public Task<string> Heading() => Page.Locator("h1").First.InnerTextAsync();

    /// <summary>Whether the page is wider than the screen.</summary>
    public Task<bool> ScrollsSideways() => Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");

    public ValueTask DisposeAsync() => Context.DisposeAsync();

    private void Note(IRequest request)
    {
        var url = new Uri(request.Url);
        if (url.Scheme.StartsWith("http", StringComparison.Ordinal) && url.Authority != new Uri(shop.BaseUrl).Authority)
        {
            ForeignHosts.Add(url.Authority);
        }
    }

    private void Note(IConsoleMessage message)
    {
        if (message.Type == "error")
        {
            Complaints.Add(message.Text);
        }
    }
}
