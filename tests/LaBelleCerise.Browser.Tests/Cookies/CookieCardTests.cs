using System.Text.Json;

namespace LaBelleCerise.Browser.Tests.Cookies;

/// <summary>The question as people see it and answer it.</summary>
public sealed class CookieCardTests(MeasuringShop shop, Chromium chromium) : IClassFixture<MeasuringShop>
{
    private const string Card = "[data-cookie-card]";

    /// <summary>What the eye compares between buttons, and the contrast of their words with what is behind them.</summary>
    private const string Looks = """
        () => {
          const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          const rgba = colour => {
            paint.clearRect(0, 0, 1, 1);
            paint.fillStyle = colour;
            paint.fillRect(0, 0, 1, 1);
            return [...paint.getImageData(0, 0, 1, 1).data];
          };
          const behind = element => {
            for (let e = element; e; e = e.parentElement) {
              const colour = rgba(getComputedStyle(e).backgroundColor);
              if (colour[3] === 255) return colour;
            }
            return [255, 255, 255, 255];
          };
          const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
            .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
          const contrast = (a, b) => (Math.max(light(a), light(b)) + .05) / (Math.min(light(a), light(b)) + .05);
          return [...document.querySelectorAll('[data-cookie-card] button')].map(button => {
            const style = getComputedStyle(button);
            const box = button.getBoundingClientRect();
            return {
              look: [style.fontSize, style.fontWeight, style.fontFamily, style.color, style.backgroundColor, style.backgroundImage, style.borderTopColor, style.borderTopWidth, style.borderTopStyle,
                style.borderRadius, style.boxShadow, style.opacity, style.textDecorationLine, style.textTransform, style.padding].join(' | '),
              width: Math.round(box.width), height: Math.round(box.height), top: Math.round(box.top),
              fits: button.scrollWidth <= button.clientWidth && button.scrollHeight <= button.clientHeight,
              contrast: contrast(rgba(style.color), behind(button)),
            };
          });
        }
        """;

    [Theory, LawCheck(2)]
    [InlineData("nl", 1280, ColorScheme.Light), InlineData("nl", 1280, ColorScheme.Dark), InlineData("nl", 360, ColorScheme.Light), InlineData("nl", 360, ColorScheme.Dark)]
    [InlineData("fr", 360, ColorScheme.Light), InlineData("de", 320, ColorScheme.Dark), InlineData("en", 320, ColorScheme.Light), InlineData("nl", 320, ColorScheme.Light)]
    [Promise("S79")]
    public async Task Check_2_accept_refuse_and_choose_stand_side_by_side_in_the_same_size_weight_and_contrast(string culture, int width, ColorScheme scheme)
    {
        await using var reader = await Reader.Open(chromium, shop, width, scheme: scheme);
        await reader.Go($"/{culture}");

        var buttons = (await reader.Page.EvaluateAsync<JsonElement>(Looks)).EnumerateArray().ToList();

        Assert.Equal(3, buttons.Count);
        Assert.Single(buttons.Select(b => b.GetProperty("look").GetString()).Distinct());
        Assert.Single(buttons.Select(b => b.GetProperty("height").GetInt32()).Distinct());
        // On the narrowest screens three words do not fit beside each other; they stand below each other then, all alike.
        Assert.Equal(width < 360 ? 3 : 1, buttons.Select(b => b.GetProperty("top").GetInt32()).Distinct().Count());
        Assert.InRange(buttons.Max(b => b.GetProperty("width").GetInt32()) - buttons.Min(b => b.GetProperty("width").GetInt32()), 0, 1);
        Assert.All(buttons, b => Assert.True(b.GetProperty("fits").GetBoolean(), $"a word does not fit its button: {b}"));
        Assert.All(buttons, b => Assert.InRange(b.GetProperty("contrast").GetDouble(), 4.5, 21.1));
        Assert.Equal(0, await reader.Page.Locator($"{Card} input:not([type=hidden])").CountAsync());
    }

    [Fact]
    [Promise("S77", "S79")]
    public async Task Escape_scrolling_and_reading_on_write_nothing_and_the_shop_behind_the_card_can_be_used()
    {
        await using var reader = await Reader.Open(chromium, shop);
        var posts = 0;
        reader.Page.Request += (_, request) => posts += request.Method == "POST" ? 1 : 0;
        await reader.Go("/nl");
        await reader.Page.Keyboard.PressAsync("Escape");
        await reader.Page.Mouse.WheelAsync(0, 4_000);
        await reader.Page.Keyboard.PressAsync("End");
        await reader.Page.Mouse.ClickAsync(5, 300);
        Assert.Equal(1, await reader.Page.Locator(Card).CountAsync());

        await reader.Go("/nl");
        await reader.Press(".categories a");
        await reader.Press(".product-card__name a");

        Assert.Equal(1, await reader.Page.Locator(Card).CountAsync());
        Assert.Equal(0, posts);
        Assert.Empty(await reader.Context.CookiesAsync());
    }

    [Fact]
    [Promise("S79")]
    public async Task By_keyboard_alone_the_question_comes_first_and_is_answered()
    {
        await using var reader = await Reader.Open(chromium, shop);
        await reader.Go("/nl");
        var passed = new List<string>();
        for (var tabs = 0; tabs < 6 && !passed.Contains("refuse"); tabs++)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
            passed.Add(await reader.Page.EvaluateAsync<string>("document.activeElement.value || document.activeElement.className || document.activeElement.textContent"));
        }

        Assert.Equal(["skip-link", "Welke cookies?", "accept", "refuse"], passed);
        Assert.NotEqual("none", await reader.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.Locator(Card).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Equal(["__Host-cookie-choice"], (await reader.Context.CookiesAsync()).Select(c => c.Name));
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    [Promise("S68", "S79")]
    public async Task With_and_without_script_one_click_gives_one_click_takes_back_and_the_cookie_page_shows_the_present_state(bool script)
    {
        await using var reader = await Reader.Open(chromium, shop, 360, script);
        await PlayedGoogle.Before(reader, shop.BaseUrl);
        await reader.Go("/nl/contact");
        await reader.Page.Locator($"{Card} button[value='accept']").ClickAsync();
        await reader.Page.Locator(Card).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.EndsWith("/nl/contact", reader.Page.Url, StringComparison.Ordinal);

        await reader.Page.Locator("footer a[href$='/cookies']").ClickAsync();
        await reader.Page.Locator("form#categories").WaitForAsync();
        Assert.True(await reader.Page.Locator("input[name=analytics]").IsCheckedAsync());
        Assert.False(await reader.Page.Locator("form#services button").IsVisibleAsync());
        await reader.Page.Locator("details:has(form#services) > summary").ClickAsync();
        Assert.Equal(2, await reader.Page.Locator("form#services input:checked").CountAsync());
        await reader.Page.Locator("form#services input[value='google-analytics']").UncheckAsync();
        await reader.Page.Locator("form#services button").ClickAsync();
        // A mixed choice opens the second layer by itself.
        await reader.Page.Locator("details[open] form#services").WaitForAsync();
        Assert.Equal(["own-statistics"], await reader.Page.Locator("form#services input:checked").EvaluateAllAsync<string[]>("boxes => boxes.map(b => b.value)"));
        Assert.False(await reader.Page.Locator("input[name=analytics]").IsCheckedAsync());

        await reader.Page.Locator("footer #withdraw-consent button").ClickAsync();
        await reader.Page.Locator("#withdraw-consent").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await reader.Go("/nl/cookies");
        Assert.Equal(0, await reader.Page.Locator("form#services input:checked").CountAsync());
    }
}
