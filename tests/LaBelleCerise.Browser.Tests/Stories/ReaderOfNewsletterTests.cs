using System.Text.RegularExpressions;

namespace LaBelleCerise.Browser.Tests.Stories;

/// <summary>A reader says yes, holds a receipt that anyone can check, and says no again: without account, cookie or, the second time, script.</summary>
public sealed class ReaderOfNewsletterTests(ShopWithStaff shop, Chromium chromium) : IClassFixture<ShopWithStaff>
{
    [Theory, InlineData(true, 1280), InlineData(false, 360)]
    public async Task Taking_back_takes_fewer_clicks_than_giving_and_both_have_a_receipt(bool script, int width)
    {
        await using var reader = await Reader.Open(chromium, shop, width, script);
        var email = $"lezer.{Guid.NewGuid():N}@voorbeeld.be";
        var (giving, taking) = (0, 0);
        shop.Clock.Advance(TimeSpan.FromHours(2));

        await reader.Go("/nl/nieuwsbrief");
        await reader.Page.Locator("#email").FillAsync(email);
        await reader.Page.Locator("#newsletter").CheckAsync();
        giving++;
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        await reader.Page.Locator("#newsletter-form button.button--large").ClickAsync();
        giving++;
        await reader.Page.WaitForURLAsync("**/kijk-in-je-mailbox");
        await reader.Go(await LinkIn(email, "bevestigen"));
        giving++;
        await reader.Page.Locator("#confirm-form button").ClickAsync();
        giving++;
        await reader.Page.WaitForURLAsync("**/nieuwsbrief/voorkeuren/*");
        await shop.Settle();

        await reader.Go(await LinkIn(email, "ontvangstbewijzen"));
        var download = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator("#receipts a").ClickAsync());
        await reader.Go("/nl/privacy/ontvangstbewijs-nagaan");
        await reader.Page.Locator("#upload").SetInputFilesAsync(await download.PathAsync());
        await reader.Page.Locator("#check-form button").ClickAsync();
        await reader.Page.Locator("#finding.notice--success").WaitForAsync();
        if (script)
        {
            Assert.Empty(await Accessibility.Violations(reader.Page));
        }

        await reader.Go(await LinkIn(email, "voorkeuren"));
        taking++;
        await reader.Page.Locator("#unsubscribe-form button").ClickAsync();
        taking++;
        Assert.Equal("Je bent uitgeschreven", await reader.Heading());
        Assert.InRange(taking, 1, giving);
        await shop.Settle();
        await reader.Page.Locator("a#receipts").ClickAsync();
        await reader.Page.Locator("#receipts li:nth-child(2)").WaitForAsync();
        Assert.Empty(await reader.Context.CookiesAsync());
        Assert.Empty(reader.ForeignHosts);
        Assert.Empty(reader.Complaints);
    }

    private async Task<string> LinkIn(string email, string word)
    {
        await shop.Settle();
        var mails = await shop.World.Mails(email);
        return mails.Select(m => Regex.Match((string?)m!["text"] ?? "", $"http://localhost[^\"\\\\<>\\s]*/{word}/[A-Za-z0-9_-]+")).First(m => m.Success).Value;
    }
}
