using System.Text.Json;
using LaBelleCerise.Cookies;
using LaBelleCerise.Cookies.Visits;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Browser.Tests.Cookies;

/// <summary>What measures after yes, and how it stops.</summary>
public sealed class MeasuringTests(MeasuringShop shop, Chromium chromium) : IClassFixture<MeasuringShop>
{
    [Fact]
    [Promise("S83")]
    public async Task Google_finds_four_signals_denied_then_one_update_before_anything_else_and_is_silent_and_forgotten_after_no()
    {
        await using var reader = await Reader.Open(chromium, shop);
        var google = await PlayedGoogle.Before(reader, shop.BaseUrl);
        await reader.Go("/nl");
        await reader.Go("/nl/privacy");
        Assert.Empty(google.Asked);
        await reader.Page.Locator("[data-cookie-card] button[value='accept']").ClickAsync();
        await Until(() => google.Asked.Any(url => url.AbsolutePath == "/g/collect"));

        var queue = (await reader.Page.EvaluateAsync<JsonElement>("() => window.dataLayer.map(a => [...a].map(x => x instanceof Date ? 'now' : x))")).EnumerateArray().ToList();
        Assert.Equal(["consent default", "consent update", "set ads_data_redaction", "js now", $"config {MeasuringShop.Stream}"], queue.Select(a => $"{a[0]} {a[1]}"));
        foreach (var signal in (string[])["ad_storage", "ad_user_data", "ad_personalization", "analytics_storage"])
        {
            Assert.Equal("denied", queue[0][2].GetProperty(signal).GetString());
            Assert.Equal(signal == "analytics_storage" ? "granted" : "denied", queue[1][2].GetProperty(signal).GetString());
        }

        Assert.False(queue[4][2].GetProperty("allow_google_signals").GetBoolean());
        Assert.True(queue[4][2].GetProperty("anonymize_ip").GetBoolean());
        Assert.Equal(["_ga", "_ga_TEST123456"], (await reader.Context.CookiesAsync()).Select(c => c.Name).Where(n => n.StartsWith("_ga", StringComparison.Ordinal)).Order());
        Assert.Empty(reader.Complaints);

        var asked = google.Asked.Count;
        await reader.Page.Locator("#withdraw-consent button").ClickAsync();
        await reader.Page.Locator("#withdraw-consent").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await reader.Go("/nl");
        Assert.Equal(["__Host-cookie-choice"], (await reader.Context.CookiesAsync()).Select(c => c.Name));
        Assert.Equal(asked, google.Asked.Count);
        Assert.False(await reader.Page.EvaluateAsync<bool>("'dataLayer' in window"));
    }

    [Fact]
    [Promise("S81")]
    public async Task A_page_that_was_allowed_to_count_tells_once_when_it_is_left_and_one_that_was_not_tells_nothing()
    {
        await using var reader = await Reader.Open(chromium, shop);
        await PlayedGoogle.Before(reader, shop.BaseUrl);
        var told = Told();
        await reader.Go("/nl");
        await reader.Go("/nl/contact");
        Assert.Equal(told, Told());
        await reader.Page.Locator("[data-cookie-card] button[value='accept']").ClickAsync();
        await reader.Page.Locator("[data-cookie-card]").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        var before = await Counted("/nl/privacy");
        await reader.Go("/nl/privacy");
        await reader.Go("/nl/cookies");
        await UntilAsync(async () => await Counted("/nl/privacy") == before + 1);

        Assert.Equal(0, await reader.Page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
        await reader.Page.Locator("form#categories button[value='refuse']").ClickAsync();
        await reader.Page.Locator("#withdraw-consent").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        var counted = await Counted(null);
        await reader.Go("/nl/privacy");
        await reader.Go("/nl");
        Assert.Equal(counted, await Counted(null));
    }

    [Fact]
    [Promise("S81")]
    public async Task Without_script_nothing_is_counted()
    {
        await using var reader = await Reader.Open(chromium, shop, script: false);
        await reader.Go("/nl");
        await reader.Page.Locator("[data-cookie-card] button[value='accept']").ClickAsync();
        await reader.Page.Locator("[data-cookie-card]").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        var counted = await Counted("/nl/zoeken");
        await reader.Go("/nl/zoeken?q=thee");
        await reader.Go("/nl");
        Assert.Equal(counted, await Counted("/nl/zoeken"));
        Assert.Empty(reader.ForeignHosts);
    }

    /// <summary>How often a page told that it was left; the browser tells nobody else of it, so the shop's log must.</summary>
    private int Told() => shop.Logs.Lines.Count(line => line.Contains($"POST {VisitEndpoint.Path} answered", StringComparison.Ordinal));

    private async Task<int> Counted(string? route)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CookiesDb>().VisitSums.Where(s => route == null || s.Route == route).SumAsync(s => s.Count);
    }

    private static Task Until(Func<bool> isSo) => UntilAsync(() => Task.FromResult(isSo()));

    /// <summary>Waits with patience for what the browser does by itself.</summary>
    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            if (await isSo())
            {
                return;
            }

            await Task.Delay(50);
        }

        Assert.Fail("It did not happen.");
    }
}
