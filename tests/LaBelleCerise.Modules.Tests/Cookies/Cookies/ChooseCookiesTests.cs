using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LaBelleCerise.Cookies;
using LaBelleCerise.Cookies.Choices;
using LaBelleCerise.Cookies.Notices;
using LaBelleCerise.Cookies.Register;
using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Cookies.Cookies;

public sealed class ChooseCookiesTests(MeasuringShop shop) : IClassFixture<MeasuringShop>
{
    private const string Form = "form#categories";

    [Theory]
    [InlineData("nl", "accept", true)]
    [InlineData("fr", "refuse", false)]
    [Promise("S79")]
    public async Task A_choice_is_kept_with_the_exact_words_it_was_made_on_and_with_nobody(string culture, string choice, bool allows)
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get($"/{culture}/cookies");
        page = await visitor.Submit(page, Form, button: $"{Form} button[value={choice}]");
        var receipt = Guid.Parse(page.One("#receipt-number").TextContent);

        var (row, words) = await Read(receipt);
        Assert.Equal(allows, row.AllowsAnalytics);
        Assert.Equal(allows ? "google-analytics own-statistics" : "", row.Services);
        Assert.Equal(culture, row.Culture);
        Assert.Equal(shop.Services.GetRequiredService<CookieNotice>().TextVersion, row.TextVersion);
        Assert.Contains(culture == "nl" ? "Mogen we tellen" : "Pouvons-nous mesurer", words.Content, StringComparison.Ordinal);
        Assert.DoesNotContain(typeof(CookieChoice).GetProperties(), p => p.Name.Contains("Ip", StringComparison.Ordinal) || p.Name.Contains("Account", StringComparison.Ordinal));
    }

    [Fact]
    [Promise("S68", "S83")]
    public async Task Taking_back_a_yes_is_one_click_like_giving_it_and_deletes_what_was_placed()
    {
        using var visitor = shop.NewVisitor();
        await visitor.Submit(await visitor.Get("/nl/cookies"), Form, button: $"{Form} button[value=accept]");
        visitor.Cookies["_ga"] = "GA1.1.1.1";
        visitor.Cookies["_ga_TEST123456"] = "GS1.1.1";
        var page = await visitor.Submit(await visitor.Get("/nl/cookies"), Form, button: $"{Form} button[value=refuse]");
        Assert.DoesNotContain(visitor.Cookies.Keys, name => name.StartsWith("_ga", StringComparison.Ordinal));
        Assert.DoesNotContain("LaBelleCerise.Cookies/analytics", page.Body, StringComparison.Ordinal);
        Assert.Contains("weigerde", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_box_is_not_ticked_beforehand_and_shows_the_present_choice_afterwards()
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get("/nl/cookies");
        Assert.False(page.One("input[name=analytics]").HasAttribute("checked"));
        page = await visitor.Submit(page, Form, new { analytics = "true" }, $"{Form} button[value=save]");
        Assert.True(page.One("input[name=analytics]").HasAttribute("checked"));
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("fr")]
    [InlineData("de")]
    [InlineData("en")]
    [Promise("S73", "S75", "S78", "S82", "S85", "S92")]
    public async Task The_page_tells_every_cookie_of_the_register_and_how_to_block_them(string culture)
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get($"/{culture}/cookies");
        var rows = page.All("article table").Select(t => t.QuerySelectorAll("tbody tr").Select(r => Page.Fold(r.TextContent)).ToList()).ToList();
        Assert.Equal(2, rows.Count);
        foreach (var (party, shown) in new[] { (CookieParty.First, rows[0]), (CookieParty.Third, rows[1]) })
        {
            var entries = CookieRegister.Of(party).ToList();
            Assert.Equal(entries.Count, shown.Count);
            Assert.All(entries, entry => Assert.Contains(shown, row => row.StartsWith(entry.Name, StringComparison.Ordinal)
                && row.Contains(entry.Purpose.In(culture), StringComparison.Ordinal) && row.Contains(entry.Content.In(culture), StringComparison.Ordinal)
                && row.Contains(entry.Lifetime.Text.In(culture), StringComparison.Ordinal)));
        }

        Assert.All(CookieRegister.All, entry => Assert.Contains(entry.NeededFor.In(culture), page.Text, StringComparison.Ordinal));
        Assert.All(BrowserHelp.All, browser => Assert.Contains(browser.Path.In(culture), page.Text, StringComparison.Ordinal));
    }

    [Fact]
    [Promise("S86")]
    public async Task A_browser_that_keeps_no_cookies_is_told_so_and_goes_on_without_a_loop()
    {
        using var visitor = shop.NewVisitor();
        visitor.AcceptsCookies = false;
        var page = await visitor.Submit(await visitor.Get("/nl/privacy"), "[data-cookie-card] form", button: "[data-cookie-card] button[value=accept]");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Je browser bewaart onze cookies niet", page.Text, StringComparison.Ordinal);
        page = await visitor.Follow(page, "article .notice a");
        Assert.Equal("/nl/privacy", page.Url.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    [Fact]
    public async Task With_script_the_choice_is_answered_without_a_page_unless_the_browser_refused_it()
    {
        using var visitor = shop.NewVisitor();
        var home = await visitor.Get("/nl");
        visitor.Headers["Sec-Fetch-Dest"] = "empty";
        Assert.Equal(HttpStatusCode.NoContent, (await visitor.Submit(home, "[data-cookie-card] form", button: "[data-cookie-card] button[value=accept]")).Status);
        using var blocking = shop.NewVisitor();
        blocking.AcceptsCookies = false;
        blocking.Headers["Sec-Fetch-Dest"] = "empty";
        Assert.Equal(HttpStatusCode.Conflict, (await blocking.Submit(home, "[data-cookie-card] form", button: "[data-cookie-card] button[value=accept]")).Status);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    public async Task Nobody_is_sent_to_another_site(string from)
    {
        using var visitor = shop.NewVisitor();
        var (_, target, values) = visitor.Filled(await visitor.Get("/nl"), "[data-cookie-card] form", new { from }, "[data-cookie-card] button[value=refuse]");
        var page = await visitor.Post(target.PathAndQuery, values);
        Assert.Equal("/nl/cookies", page.Url.AbsolutePath);
        Assert.Null(page.Location);
    }

    [Fact]
    [Promise("S80")]
    public async Task An_answer_to_other_words_is_asked_again_and_records_nothing()
    {
        using var visitor = shop.NewVisitor();
        var (_, target, values) = visitor.Filled(await visitor.Get("/nl"), "[data-cookie-card] form", new { text = "0-older" }, "[data-cookie-card] button[value=accept]");
        var before = await Count();
        var page = await visitor.Post(target.PathAndQuery, values);
        Assert.Contains("Kies hieronder opnieuw", page.Text, StringComparison.Ordinal);
        Assert.Empty(visitor.SetCookies);
        Assert.Equal(before, await Count());
    }

    [Fact]
    [Promise("S1")]
    public async Task Every_page_leads_to_the_choice_and_to_the_policy()
    {
        using var visitor = shop.NewVisitor();
        foreach (var culture in Cultures.All)
        {
            var page = await visitor.Get($"/{culture}");
            Assert.Equal(HttpStatusCode.OK, (await visitor.Follow(page, "footer a[href*=cookies]")).Status);
        }
    }

    [Fact]
    [Promise("S68", "S83")]
    public async Task Each_service_is_chosen_on_its_own_below_the_categories_and_the_page_shows_it_afterwards()
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get("/nl/cookies");
        Assert.Equal(CookieServices.All.Select(s => s.Key), page.All("form#services input[name=service]").Select(i => i.GetAttribute("value")));
        Assert.Empty(page.All("form#services input[checked]"));

        page = await visitor.Submit(page, "form#services", new { service = "own-statistics" }, "form#services button");

        Assert.Equal(["own-statistics"], page.All("form#services input[checked]").Select(i => i.GetAttribute("value")));
        Assert.False(page.One("input[name=analytics]").HasAttribute("checked"));
        Assert.Contains("Je liet op", page.Text, StringComparison.Ordinal);
        var home = await visitor.Get("/nl");
        Assert.Contains("LaBelleCerise.Cookies/visit", home.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("LaBelleCerise.Cookies/analytics", home.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("google", home.Headers["Content-Security-Policy"], StringComparison.Ordinal);
    }

    [Fact]
    [Promise("S68")]
    public async Task Taking_back_one_service_deletes_its_cookies_and_leaves_the_other_at_work()
    {
        using var visitor = shop.NewVisitor();
        await visitor.Submit(await visitor.Get("/nl/cookies"), Form, button: $"{Form} button[value=accept]");
        visitor.Cookies["_ga"] = "GA1.1.1.1";
        visitor.Cookies["_ga_TEST123456"] = "GS1.1.1";
        await visitor.Submit(await visitor.Get("/nl/cookies"), "form#services", new { service = "own-statistics" }, "form#services button");
        Assert.DoesNotContain(visitor.Cookies.Keys, name => name.StartsWith("_ga", StringComparison.Ordinal));
        Assert.Contains(visitor.SetCookies, c => c.StartsWith("_ga=;", StringComparison.Ordinal) && c.Contains("path=/", StringComparison.OrdinalIgnoreCase) && !c.Contains("domain=", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("LaBelleCerise.Cookies/visit", (await visitor.Get("/nl")).Body, StringComparison.Ordinal);
    }

    [Fact, LawCheck(3)]
    [Promise("S68")]
    public async Task Check_3_taking_back_takes_no_more_clicks_than_giving_from_any_page()
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get("/nl/contact");
        Assert.Empty(page.All("#withdraw-consent"));
        // One click gives.
        page = await visitor.Submit(page, "[data-cookie-card] form", button: "[data-cookie-card] button[value=accept]");
        Assert.Equal("/nl/contact", page.Url.AbsolutePath);
        visitor.Cookies["_ga"] = "GA1.1.1.1";
        // One click takes back.
        page = await visitor.Submit(page, "footer #withdraw-consent", button: "#withdraw-consent button");
        Assert.Equal("/nl/contact", page.Url.AbsolutePath);
        Assert.Empty(page.All("#withdraw-consent, [data-cookie-card]"));
        Assert.DoesNotContain("LaBelleCerise.Cookies/", page.Body.Replace("LaBelleCerise.Cookies/cookies", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("_ga", visitor.Cookies.Keys);
    }

    [Theory]
    [InlineData("nl", "Mogen we tellen")]
    [InlineData("de", "Dürfen wir zählen")]
    public async Task The_receipt_shows_version_hash_and_words_and_comes_as_a_file_that_anyone_can_recompute(string culture, string question)
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Submit(await visitor.Get($"/{culture}/cookies"), Form, button: $"{Form} button[value=refuse]");
        var file = await visitor.Follow(page, "#receipt a[download]");

        Assert.StartsWith("application/json", file.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Contains("no-store", file.Headers["Cache-Control"], StringComparison.Ordinal);
        var receipt = JsonNode.Parse(file.Body)!;
        Assert.Equal(page.One("#receipt-number").TextContent, (string?)receipt["receipt"]);
        Assert.Equal(culture, (string?)receipt["language"]);
        Assert.Empty(receipt["allowed"]!.AsArray());
        Assert.Equal(CookieServices.All.Select(s => s.Key), receipt["refused"]!.AsArray().Select(k => (string?)k));
        Assert.Contains(question, (string?)receipt["bannerWords"], StringComparison.Ordinal);
        Assert.Equal((string?)receipt["bannerHash"], Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes((string)receipt["bannerWords"]!))));
        Assert.Contains((string)receipt["bannerHash"]!, page.Text, StringComparison.Ordinal);
        Assert.Contains((string)receipt["textVersion"]!, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_receipt_opens_by_ones_own_cookie_only()
    {
        using var stranger = shop.NewVisitor();
        var page = await stranger.Get("/nl/cookies?handler=Receipt");
        Assert.Equal("/nl/cookies", page.Url.AbsolutePath);
        Assert.Empty(page.All("#receipt"));
    }

    [Fact]
    public async Task What_is_announced_has_all_that_a_signature_needs()
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Submit(await visitor.Get("/fr/cookies"), "form#services", new { service = "google-analytics" }, "form#services button");
        var (row, words) = await Read(Guid.Parse(page.One("#receipt-number").TextContent));
        await using var scope = shop.Services.CreateAsyncScope();
        var payload = await scope.ServiceProvider.GetRequiredService<CookiesDb>().Set<OutboxMessage>().Where(m => m.SubjectId == row.Id).Select(m => m.Payload).SingleAsync(TestContext.Current.CancellationToken);
        Assert.Contains(words.Hash, payload, StringComparison.Ordinal);
        Assert.Contains("\"allowedServices\":\"google-analytics\"", payload, StringComparison.Ordinal);
    }

    /// <summary>Phrases that push a visitor one way; what the browser help says must not (G7).</summary>
    [Theory]
    [InlineData("nl", "geen goed idee|raden .{0,12}aan|raden .{0,12}af|aanbevolen|jammer|helaas|beste ervaring|betere ervaring|optimaal")]
    [InlineData("fr", "mauvaise idée|recommand|déconseill|dommage|malheureusement|meilleure expérience|optimal")]
    [InlineData("de", "keine gute idee|empfehl|raten .{0,12}ab|schade|leider|bessere erfahrung|bestes erlebnis|optimal")]
    [InlineData("en", "bad idea|recommend|advise|unfortunately|best experience|better experience|optimal")]
    [Promise("S85", "S82")]
    public async Task The_page_and_the_banner_push_nobody_one_way(string culture, string phrases)
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get($"/{culture}/cookies");
        Assert.DoesNotMatch(new Regex(phrases, RegexOptions.IgnoreCase), page.Text);
        Assert.DoesNotMatch(new Regex(phrases, RegexOptions.IgnoreCase), Page.Fold((await visitor.Get($"/{culture}")).One("[data-cookie-card]").TextContent));
    }

    private async Task<int> Count()
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CookiesDb>().Open<CookieChoice>(Opening.ByLaw(Purpose.ConsentProof)).CountAsync();
    }

    private async Task<(CookieChoice Row, BannerBundle Words)> Read(Guid id)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CookiesDb>();
        var row = await db.Open<CookieChoice>(Opening.ByLaw(Purpose.ConsentProof)).SingleAsync(c => c.Id == id);
        return (row, await db.BannerBundles.SingleAsync(b => b.TextVersion == row.TextVersion && b.Hash == row.BannerHash));
    }
}
