using System.Text.RegularExpressions;

namespace LaBelleCerise.Browser.Tests.Cookies;

/// <summary>A browser whose owner blocks every cookie, by the browser's own setting.</summary>
public sealed partial class BlockedCookiesTests(MeasuringShop shop) : IClassFixture<MeasuringShop>
{
    private const string Settings = """{"profile":{"default_content_setting_values":{"cookies":2}}}""";
    private const string Password = "zeven stille egels in de tuin";

    [Fact, LawCheck(5)]
    [Promise("S86", "S87", "S88", "S89")]
    public async Task Check_5_one_browses_searches_reads_and_writes_to_us_and_what_cannot_work_says_so_on_a_human_page()
    {
        await using var blocked = await BlockingBrowser.Open(Settings);
        var page = blocked.Page;
        var refusals = new List<string>();
        page.Response += (_, answer) =>
        {
            if (answer.Status >= 400)
            {
                refusals.Add($"{answer.Status} {answer.Url}");
            }
        };
        async Task<int> Go(string path) => (await page.GotoAsync(shop.BaseUrl + path))!.Status;
        await Go("/nl");
        var category = await page.Locator(".categories a").First.GetAttributeAsync("href");
        var product = await page.Locator(".product-card__name a").First.GetAttributeAsync("href");

        foreach (var path in new[] { "/nl", category!, product!, "/nl/zoeken?q=thee", "/nl/privacy", "/nl/cookies", "/nl/contact", "/nl/mandje", "/nl/account/aanmelden" })
        {
            Assert.Equal(200, await Go(path));
            Assert.NotEmpty(await page.Locator("h1").First.InnerTextAsync());
        }

        // The question itself: the answer cannot be kept, and that is said.
        await Go("/nl/privacy");
        await page.Locator("[data-cookie-card] button[value='refuse']").ClickAsync();
        await page.Locator("article .notice--warning").WaitForAsync();
        Assert.Contains("bewaart onze cookies niet", await page.Locator("article .notice--warning").InnerTextAsync(), StringComparison.Ordinal);
        // With script the card first asks in the background whether the browser kept it; that answer is no page.
        refusals.RemoveAll(r => r.StartsWith("409", StringComparison.Ordinal));

        await Go("/nl/contact");
        await page.Locator("#name").FillAsync("An Peeters");
        await page.Locator("#email").FillAsync($"{Guid.NewGuid():N}@voorbeeld.be");
        await page.Locator("#message").FillAsync("Hebben jullie dit ook in het blauw?");
        shop.Clock.Advance(TimeSpan.FromSeconds(30));
        await page.Locator("#contact-form button.button--large").ClickAsync();
        await page.WaitForURLAsync("**/nl/contact/**");
        Assert.Contains("je bericht is bij ons", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);

        await Go(product!);
        await page.Locator(".add-to-basket button.button").ClickAsync();
        await page.Locator("#refused").WaitForAsync();
        Assert.Equal("Je browser bewaart geen cookies", await page.Locator("h1").InnerTextAsync());
        Assert.Equal(1, await page.Locator("#refused a[href^='tel:']").CountAsync());

        var email = await NewShopper();
        await Go("/nl/account/aanmelden");
        await page.Locator("#log-in [type=email]").FillAsync(email);
        await page.Locator("#log-in [type=password]").FillAsync(Password);
        await page.Locator("#log-in button.button").ClickAsync();
        Assert.Contains("bewaart geen cookies", await page.Locator("#problem").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);

        Assert.Empty(refusals);
        Assert.Empty(await page.Context.CookiesAsync());
    }

    /// <summary>Someone who made an account in a browser that keeps cookies.</summary>
    private async Task<string> NewShopper()
    {
        var email = $"an.{Guid.NewGuid():N}@voorbeeld.be";
        using var visitor = shop.NewVisitor();
        var door = await visitor.Get("/nl/account/aanmelden");
        await shop.Advance(TimeSpan.FromSeconds(20));
        await visitor.Submit(door, "#register", new { Email = email, Password });
        await shop.Settle();
        var mail = (await shop.World.Mails(email)).Single()!.ToJsonString();
        await visitor.Submit(await visitor.Get(new Uri(ProofLinks().Match(mail).Value).AbsolutePath), "form#prove", new { Password });
        return email;
    }

    [GeneratedRegex("http://[^\\s\"<>\\\\]+/bevestigen/[^\\s\"<>\\\\]+")]
    private static partial Regex ProofLinks();
}
