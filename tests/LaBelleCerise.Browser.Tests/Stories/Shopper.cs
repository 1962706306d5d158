using System.Text.RegularExpressions;

namespace LaBelleCerise.Browser.Tests.Stories;

/// <summary>A shopper who makes an account, proves the address by the mail's link, and walks past their own pages.</summary>
internal sealed partial class Shopper(Reader reader, Shop shop, string culture)
{
    private const string Password = "zeven stille egels in de tuin";

    public string Email { get; } = $"an.{Guid.NewGuid():N}@voorbeeld.be";

    private IPage Page => reader.Page;

    /// <summary>The name of each page while it is shown.</summary>
    public async IAsyncEnumerable<string> Pages(string door)
    {
        await reader.Go(door);
        await new Purchase(reader).RefuseCookies();
        await Page.Locator("#register-email").FillAsync(Email);
        await Page.Locator("#register-password").FillAsync(Password);
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        await Page.Locator("#register button.button").ClickAsync();
        await Page.Locator("#told").WaitForAsync();
        yield return "account asked for";
        await shop.Settle();
        var mail = (await shop.World.Mails(Email)).Single()!.ToJsonString();
        await reader.Go(new Uri(ProofLinks().Match(mail).Value).AbsolutePath);
        await Page.Locator("form#prove").WaitForAsync();
        yield return "address to prove";
        await Page.Locator("#password").FillAsync(Password);
        await Page.Locator("form#prove button.button").ClickAsync();
        await Page.Locator("#customer-number").WaitForAsync();
        yield return "account";
        var profile = await Page.Locator("#profile ~ .actions a").First.GetAttributeAsync("href");
        var address = await Page.Locator("#addresses ~ .actions a").First.GetAttributeAsync("href");
        var orders = await Page.Locator(".side-menu li:nth-child(2) a").GetAttributeAsync("href");
        foreach (var (name, path) in new[] { ("profile", profile), ("address", address), ("my orders", orders) })
        {
            var answer = await reader.Go(path!);
            Assert.Equal(200, answer!.Status);
            Assert.Equal(culture, await Page.Locator("html").GetAttributeAsync("lang"));
            yield return name;
        }
    }

    [GeneratedRegex("http://[^\\s\"<>\\\\]+/(bevestigen|confirmer|bestaetigen|confirm)/[^\\s\"<>\\\\]+")]
    private static partial Regex ProofLinks();
}
