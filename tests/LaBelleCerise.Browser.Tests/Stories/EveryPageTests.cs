using System.Text.RegularExpressions;

namespace LaBelleCerise.Browser.Tests.Stories;

/// <summary>What must hold on every kind of page: readable by all, as wide as the screen and no wider, nothing asked of anyone else.</summary>
public sealed partial class EveryPageTests(ShopWithStaff shop, Chromium chromium) : IClassFixture<ShopWithStaff>
{
    private const int Narrowest = 320;

    [Theory]
    [InlineData("nl", 1280, ColorScheme.Light), InlineData("nl", 360, ColorScheme.Dark)]
    [InlineData("fr", 1280, ColorScheme.Light), InlineData("de", 360, ColorScheme.Light), InlineData("en", 1280, ColorScheme.Light)]
    public async Task Axe_finds_nothing_serious_and_no_page_scrolls_sideways(string culture, int width, ColorScheme scheme)
    {
        await using var reader = await Reader.Open(chromium, shop, width, locale: $"{culture}-BE", scheme: scheme);
        var (found, seen) = (new List<string>(), 0);
        await foreach (var name in new Tour(reader, culture).Pages())
        {
            found.AddRange(await Faults(reader, name, width));
            seen++;
        }

        Assert.Empty(found);
        Assert.Equal(37, seen);
    }

    [Theory]
    [InlineData("nl", 1280, ColorScheme.Light), InlineData("nl", 360, ColorScheme.Dark), InlineData("en", 1280, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_serious_in_admin(string culture, int width, ColorScheme scheme)
    {
        await using var reader = await Reader.Open(chromium, shop, width, scheme: scheme);
        await reader.Go("/admin/sign-in");
        var found = new List<string>(await Faults(reader, "/admin/sign-in", width));
        await shop.SignIn(reader);
        await reader.Go("/admin");
        if (await reader.Page.Locator("html").GetAttributeAsync("lang") != culture)
        {
            await reader.Page.Locator($"button[name=language][value={culture}]").ClickAsync();
            await reader.Page.Locator($"html[lang={culture}]").WaitForAsync();
        }

        var paths = await reader.Page.Locator("nav a[href^='/admin']").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");
        Assert.InRange(paths.Length, 12, 60);
        foreach (var path in paths.Append("/admin/catalog/products/new").Append("/admin/staff/invite").Append("/admin/withdrawals/register"))
        {
            var answer = await reader.Go(path);
            Assert.Equal(200, answer!.Status);
            found.AddRange(await Faults(reader, path, width));
            if (await reader.Page.Locator("main tbody th a[href^='/admin']").CountAsync() > 0)
            {
                await reader.Press("main tbody th a[href^='/admin']");
                found.AddRange(await Faults(reader, reader.Page.Url, width));
            }
        }

        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }

    [Theory]
    [InlineData("account/aanmelden", "nl", 1280, ColorScheme.Light), InlineData("account/aanmelden", "nl", 360, ColorScheme.Dark), InlineData("account/sign-in", "en", 1280, ColorScheme.Light)]
    public async Task Axe_finds_nothing_serious_on_the_pages_of_a_signed_in_shopper(string door, string culture, int width, ColorScheme scheme)
    {
        await using var reader = await Reader.Open(chromium, shop, width, scheme: scheme);
        var (found, seen) = (new List<string>(), 0);
        await foreach (var name in new Shopper(reader, shop, culture).Pages($"/{culture}/{door}"))
        {
            found.AddRange(await Faults(reader, name, width));
            seen++;
        }

        Assert.Empty(found);
        Assert.Equal(6, seen);
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light), InlineData(360, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_serious_where_a_payment_could_not_be_started(int width, ColorScheme scheme)
    {
        await using var reader = await Reader.Open(chromium, shop, width, scheme: scheme);
        var purchase = new Purchase(reader);
        await purchase.FillBasket();
        await purchase.EnterDetails($"an.{Guid.NewGuid():N}@voorbeeld.be");
        await shop.World.Fault("multisafepay", "create-order", "error500");
        await reader.Page.Locator("form#place-order button").ClickAsync();
        await reader.Page.Locator("form#try-again").WaitForAsync();

        Assert.Empty(await Faults(reader, "lost payment", width));
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task Before_a_choice_no_cookie_is_set_nobody_else_is_asked_and_the_browser_complains_of_nothing(bool script)
    {
        await using var reader = await Reader.Open(chromium, shop, 360, script);
        var seen = 0;
        await foreach (var name in new Tour(reader, "nl").Pages())
        {
            if (name is "not found")
            {
                break;
            }

            seen++;
        }

        Assert.Equal(17, seen);
        Assert.Empty(await reader.Context.CookiesAsync());
        Assert.Empty(reader.ForeignHosts);
        Assert.DoesNotContain(reader.Complaints, c => !c.Contains("404", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> Faults(Reader reader, string name, int width)
    {
        var faults = (await Accessibility.Violations(reader.Page)).Select(v => $"{name}: {v}").ToList();
        await reader.Page.SetViewportSizeAsync(Narrowest, 780);
        if (await reader.ScrollsSideways())
        {
            faults.Add($"{name}: scrolls sideways at {Narrowest}");
        }

        // An order number or an address that breaks cannot be copied by eye.
        var broken = await reader.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('main .nowrap, main a[href^=\"mailto:\"]')].filter(e => e.getClientRects().length > 1).map(e => e.textContent)");
        faults.AddRange(broken.Select(text => $"{name}: \"{text}\" breaks at {Narrowest}"));
        faults.AddRange(UnwrittenTexts().Matches(await reader.Page.Locator("main").First.InnerTextAsync()).Select(m => $"{name}: the text {m.Value} is not written"));
        await reader.Page.SetViewportSizeAsync(width, 900);
        return faults;
    }

    /// <summary>A key that stands where its text should.</summary>
    [GeneratedRegex("\\b(Kind|State|Error|Role|Actor|Event|Mail|Told|Problem|Name|Pay)\\.[A-Z][A-Za-z]+")]
    private static partial Regex UnwrittenTexts();
}
