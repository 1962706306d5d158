using System.Text.Json;
using LaBelleCerise.Cookies.Register;
using LaBelleCerise.Cookies.Visits;

namespace LaBelleCerise.Browser.Tests.Cookies;

/// <summary>A real browser on every public route that the shop maps, in each language: what it kept and whom it asked, against the register.</summary>
public sealed class CookieCrawlTests(MeasuringShop shop, Chromium chromium) : IClassFixture<MeasuringShop>
{
    /// <summary>Everything that a page can keep besides cookies.</summary>
    private const string Storage = """
        async () => [
          ...Object.keys(localStorage).map(k => ['LocalStorage', k]),
          ...Object.keys(sessionStorage).map(k => ['SessionStorage', k]),
          ...(await indexedDB.databases()).map(d => ['Database', d.name]),
          ...(await caches.keys()).map(k => ['Cache', k]),
          ...(await navigator.serviceWorker.getRegistrations()).map(w => ['ServiceWorker', w.scope]),
        ]
        """;

    private const int Download = 299;

    /// <summary>A run of the tests goes past every language without a choice, and past the Dutch routes after yes and no (decisions 36); <c>./dev drill</c> past all in each state.</summary>
    private static readonly bool EveryLanguage = Environment.GetEnvironmentVariable("LBC_CRAWL_EVERY_LANGUAGE") == "1";

    private static readonly OpenCookieDatabase Database = new();

    [Fact, LawCheck(1), Behaviour(25)]
    [Promise("S75", "S76", "S77")]
    public Task Check_1_a_fresh_browser_without_a_click_has_only_listed_necessary_cookies_empty_storage_and_asks_nobody_else() => Crawl(null);

    [Fact]
    [Promise("S76", "S77")]
    public Task After_no_nothing_but_what_is_listed_as_necessary_is_kept_and_nobody_else_is_asked() => Crawl("refuse");

    [Fact]
    [Promise("S76", "S83")]
    public Task After_yes_only_listed_cookies_are_kept_and_only_the_registered_hosts_of_google_are_asked() => Crawl("accept");

    private async Task Crawl(string? choice)
    {
        var samples = await shop.Samples(chromium);
        await using var reader = await Reader.Open(chromium, shop, 1280);
        var google = await PlayedGoogle.Before(reader, shop.BaseUrl);
        await Choose(reader, choice);
        var (faults, answers, kept) = (new List<string>(), new List<int>(), new SortedSet<string>(StringComparer.Ordinal));
        var routes = shop.Routes.Where(route => choice is null || EveryLanguage || route.Culture is "" or "nl").ToList();
        foreach (var route in routes)
        {
            var asked = google.Asked.Count;
            var status = await Visit(reader, samples.AddressOf(route));
            answers.Add(status);
            faults.AddRange((await Kept(reader, choice, kept)).Select(fault => $"{route.Shown}: {fault}"));
            faults.AddRange(google.Asked.Skip(asked).Where(url => choice != "accept" || !CookieServices.GoogleAnalytics.MayCall(url.Host)).Select(url => $"{route.Shown}: asked {url.Host}"));
            faults.AddRange(status == Download ? [] : await FooterFaults(reader, route, choice));
        }

        Assert.Empty(faults.Distinct());
        // The walk went past what it says it went past, nearly all by a real address.
        Assert.InRange(shop.Routes.Count, 130, 400);
        Assert.True(routes.Count >= shop.Routes.Count / 4, $"only {routes.Count} of {shop.Routes.Count} routes were visited");
        Assert.True(routes.Count(samples.HasSample) >= routes.Count * 3 / 4, $"only {routes.Count(samples.HasSample)} of {routes.Count} routes have a real address");
        Assert.True(answers.Count(status => status == 200) >= routes.Count * 2 / 3, $"only {answers.Count(status => status == 200)} of {answers.Count} answers are pages");
        Assert.DoesNotContain(answers, status => status >= 500);
        Assert.Equal(choice == "accept", kept.Contains("_ga"));
        Assert.Equal(choice == "accept", google.Asked.Any(url => url.Host == "region1.google-analytics.com"));
    }

    /// <summary>The status; a file that the browser keeps instead of showing it leaves the page before it where it was.</summary>
    private static async Task<int> Visit(Reader reader, string address)
    {
        try
        {
            return (await reader.Go(address))!.Status;
        }
        catch (PlaywrightException file) when (file.Message.Contains("Download is starting", StringComparison.Ordinal))
        {
            return Download;
        }
    }

    private static async Task Choose(Reader reader, string? choice)
    {
        if (choice is not null)
        {
            await reader.Go("/nl");
            await reader.Page.Locator($"[data-cookie-card] button[value='{choice}']").ClickAsync();
            await reader.Page.Locator("[data-cookie-card]").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        }
    }

    /// <summary>What the browser keeps that it should not.</summary>
    private static async Task<IReadOnlyList<string>> Kept(Reader reader, string? choice, SortedSet<string> kept)
    {
        var faults = new List<string>();
        foreach (var cookie in await reader.Context.CookiesAsync())
        {
            kept.Add(cookie.Name);
            var entry = CookieRegister.Find(cookie.Name);
            var known = Database.Find(cookie.Name);
            if (entry is null)
            {
                faults.Add($"the cookie {cookie.Name} is not listed ({known?.Platform} {known?.Category})");
            }
            else if (choice != "accept" && (entry.Class != CookieClass.Necessary || known is { NeedsConsent: true }))
            {
                faults.Add($"the cookie {cookie.Name} needs consent");
            }
        }

        var stored = await reader.Page.EvaluateAsync<JsonElement>(Storage);
        faults.AddRange(stored.EnumerateArray()
            .Where(s => CookieRegister.Find(s[1].GetString()!, Enum.Parse<StorageKind>(s[0].GetString()!)) is null)
            .Select(s => $"{s[0].GetString()} {s[1].GetString()} is not listed"));
        return faults;
    }

    /// <summary>Every page of the shop leads to the choice in one click, and takes a yes back in one.</summary>
    private static async Task<IReadOnlyList<string>> FooterFaults(Reader reader, PublicRoute route, string? choice)
    {
        if (await reader.Page.Locator("footer.site-footer").CountAsync() == 0)
        {
            return route.Culture.Length > 0 ? [$"{route.Shown}: has no footer"] : [];
        }

        var leads = await reader.Page.Locator("footer a[href$='/cookies']").CountAsync();
        var takesBack = await reader.Page.Locator("footer #withdraw-consent button").CountAsync();
        return leads == 1 && takesBack == (choice == "accept" ? 1 : 0) ? [] : [$"{route.Shown}: the footer has {leads} links to the choice and {takesBack} ways to take it back"];
    }
}
