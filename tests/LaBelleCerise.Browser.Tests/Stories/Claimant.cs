using System.Text.RegularExpressions;

namespace LaBelleCerise.Browser.Tests.Stories;

/// <summary>Someone who asks for a right and follows it to its end; staff do what is theirs on their own pages.</summary>
internal sealed partial class Claimant(Reader reader, ShopWithStaff shop, string email)
{
    private IPage Page => reader.Page;

    public string Email => email;

    /// <summary>How the case stands, as its page says it.</summary>
    public async Task<string> State() => (await Page.Locator("#state").InnerTextAsync()).Trim();

    /// <summary>By the public page and the link in the mailbox: no account.</summary>
    public async Task AskAsGuest(string right)
    {
        // An address may ask three times an hour.
        shop.Clock.Advance(TimeSpan.FromHours(1));
        await reader.Go("/nl/privacy/rechten");
        await Page.Locator($"#rights-form input[value={right}]").CheckAsync();
        await Page.Locator("#email").FillAsync(email);
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        await Page.Locator("#rights-form button.button--large").ClickAsync();
        await Page.Locator("#received").WaitForAsync();
        await Prove();
    }

    /// <summary>Signed in: no mail is needed to know who it is.</summary>
    public async Task AskFromAccount(string right)
    {
        await reader.Go("/nl/account/privacy");
        await Page.Locator($"#ask-form input[value={right}]").CheckAsync();
        await Page.Locator("#ask-form button.button").ClickAsync();
        await Page.WaitForURLAsync("**/privacy/verzoek/*");
        await WorkOff();
    }

    /// <summary>Staff write down what was asked by telephone; the person confirms by the mail.</summary>
    public async Task AskByTelephone(Reader staff, string right)
    {
        await staff.Go("/admin/privacy/cases/new");
        await staff.Page.Locator("#right").SelectOptionAsync(right);
        await staff.Page.Locator("#channel").SelectOptionAsync("Phone");
        await staff.Page.Locator("#email").FillAsync(email);
        await staff.Page.Locator("#name").FillAsync("Bea Beller");
        await staff.Page.Locator("#case-form button.button").ClickAsync();
        await staff.Page.WaitForURLAsync(new Regex("/admin/privacy/cases/[0-9a-f-]{36}"));
        await Prove();
    }

    /// <summary>The person presses the link in the newest mail and confirms.</summary>
    public async Task Prove()
    {
        await shop.Settle();
        var mails = await shop.World.Mails(email);
        var link = mails.Select(m => Links().Match((string?)m!["text"] ?? "")).First(m => m.Success).Value;
        await reader.Go(link);
        await Page.Locator("#prove button").ClickAsync();
        await Page.Locator("#prove").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await WorkOff();
    }

    /// <summary>Lets the desk and the modules do all they have to do, and looks again.</summary>
    public async Task WorkOff()
    {
        for (var round = 0; round < 4; round++)
        {
            await shop.Settle();
            await shop.RunJob("consent.advance-cases");
        }

        await shop.Settle();
        await Page.ReloadAsync();
    }

    /// <summary>Reads the answer and takes the file; ends on the page of the case.</summary>
    public async Task<string> ReadAnswer()
    {
        var place = Page.Url;
        await Page.Locator("#answer").ClickAsync();
        await Page.Locator("#json").WaitForAsync();
        var shown = await Page.Locator("main").TextContentAsync() ?? "";
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.Locator("#json").ClickAsync());
        var file = await File.ReadAllTextAsync(await download.PathAsync());
        Assert.Contains(email, file, StringComparison.Ordinal);
        await reader.Go(place);
        return shown;
    }

    /// <summary>Sees what goes, wants it, and waits until all stores were searched.</summary>
    public async Task Erase()
    {
        await Page.Locator("#erase button").ClickAsync();
        await Page.Locator("#erase").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await WorkOff();
        Assert.Equal("Gewist", await State());
        await shop.Advance(TimeSpan.FromHours(2));
        await WorkOff();
    }

    /// <summary>Staff decide on the case page: reply, refuse or lift.</summary>
    public async Task Decide(Reader staff, string button, string words)
    {
        await staff.Page.GotoAsync("/admin/privacy/cases");
        await staff.Page.Locator("#cases tr", new() { HasText = email }).First.Locator("th a").ClickAsync();
        await staff.Page.Locator("#words").FillAsync(words);
        await staff.Page.Locator($"#{button}").ClickAsync();
        await staff.Page.Locator(".message__body", new() { HasText = words }).First.WaitForAsync();
        await WorkOff();
    }

    /// <summary>What rested is used again when the week of notice is over.</summary>
    public async Task WaitOutNotice()
    {
        await Page.Locator("#lifts-on").WaitForAsync();
        await shop.Advance(TimeSpan.FromDays(7));
        await WorkOff();
        Assert.Equal(0, await Page.Locator("#rests").CountAsync());
    }

    /// <summary>The person lets the data be used again at once.</summary>
    public async Task EndRest()
    {
        await Page.Locator("#end-rest button").ClickAsync();
        await Page.Locator("#end-rest").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await WorkOff();
        Assert.Equal(0, await Page.Locator("#rests").CountAsync());
    }

    [GeneratedRegex("http://localhost[^\"\\\\<>\\s]*/privacy/verzoek/[A-Za-z0-9_-]+")]
    private static partial Regex Links();
}
