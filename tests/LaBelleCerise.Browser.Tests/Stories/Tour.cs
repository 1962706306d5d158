namespace LaBelleCerise.Browser.Tests.Stories;

/// <summary>A walk past every kind of public page in one language, by the links and forms that the pages themselves show.</summary>
internal sealed class Tour(Reader reader, string culture)
{
    private IPage Page => reader.Page;

    /// <summary>The name of each page kind while it is shown.</summary>
    public async IAsyncEnumerable<string> Pages()
    {
        await reader.Go($"/{culture}");
        yield return "home with the cookie card";
        var category = await Link(".categories a");
        var find = await Page.Locator("form[role=search]").GetAttributeAsync("action");
        var product = await Link(".product-card:not(:has(.stock--out)) .product-card__name a");
        var basket = await Link(".tools a[class*=tool]:last-of-type");
        var account = await Link(".tools > a.tool");
        var (contact, privacy, cookies) = (await Link(".site-footer section:nth-of-type(2) li:last-child a"), await Link(".site-footer__legal a:first-of-type"), await Link(".site-footer__legal a:last-of-type"));
        var withdrawal = await Link("nav[aria-labelledby=footer-shop] li:last-child a");
        var newsletter = await Link("nav[aria-labelledby=footer-shop] li:nth-last-child(2) a");
        var texts = await Page.Locator("nav[aria-labelledby=footer-terms] a").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");
        foreach (var path in texts)
        {
            await reader.Go(path);
            yield return $"text {path}";
        }

        foreach (var (name, path) in new[]
        {
            ("category", category), ("product", product), ("search with results", $"{find}?q=a"), ("search without results", $"{find}?q=xyzxyz"), ("empty basket", basket),
            ("sign-in", account), ("contact", contact), ("withdrawal", withdrawal), ("newsletter", newsletter), ("policy", privacy), ("cookies", cookies), ("not found", $"/{culture}/bestaat-niet"),
        })
        {
            await reader.Go(path);
            yield return name;
        }

        await reader.Go(privacy);
        await reader.Press("h2#versions ~ ul a");
        yield return "earlier version of the policy";
        await reader.Go(contact);
        await reader.Press("#contact-form button.button--large");
        await Page.Locator(".error-summary").WaitForAsync();
        yield return "contact with errors";
        await reader.Go(newsletter);
        await reader.Press("#newsletter-form button.button--large");
        await Page.Locator(".error-summary").WaitForAsync();
        yield return "newsletter with errors";
        var checking = await Link("main p.soft:last-of-type a");
        await reader.Press("#newsletter-form + p a");
        await Page.Locator("#link-form").WaitForAsync();
        yield return "way to the mail preferences";
        await reader.Go(checking);
        yield return "checking a receipt";
        await reader.Go($"/{culture}");
        await new Purchase(reader).RefuseCookies();
        yield return "home";
        await reader.Go(product);
        await reader.Press(".add-to-basket button.button");
        await Page.Locator(".lines").WaitForAsync();
        yield return "filled basket";
        await foreach (var name in Checkout())
        {
            yield return name;
        }
    }

    private async IAsyncEnumerable<string> Checkout()
    {
        await reader.Press(".receipt a.button--large");
        await Page.Locator("form#details").WaitForAsync();
        yield return "checkout";
        await Page.Locator("form#details button[formaction]").First.ClickAsync();
        await Page.Locator("#Company").WaitForAsync();
        await Page.Locator("form#details button.button--large").ClickAsync();
        await Page.Locator(".error-summary").WaitForAsync();
        yield return "checkout of a business with errors";
        await Page.Locator("form#details button[formaction]").First.ClickAsync();
        await Page.Locator("#Company").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        foreach (var (field, value) in new[]
        {
            ("Email", $"an.{Guid.NewGuid():N}@voorbeeld.be"), ("FirstName", "An"), ("LastName", "Peeters"), ("PostalCode", "8900"), ("City", "Ieper"), ("Street", "Stationsstraat"), ("Number", "19"), ("Phone", "057200000"),
        })
        {
            await Page.Locator($"#{field}").FillAsync(value);
        }

        await Page.Locator("input[value='DpdPickup']").CheckAsync();
        await Page.Locator("form#details button.button--large").ClickAsync();
        await Page.Locator("form#points input[type=radio]").First.WaitForAsync();
        yield return "pick-up points";
        await Page.Locator("form#points input[type=radio]").First.CheckAsync();
        await Page.Locator("form#points button.button--large").ClickAsync();
        await Page.Locator("form#place-order").WaitForAsync();
        yield return "review";
        await Page.Locator("form#place-order button").ClickAsync();
        await Finish("uncleared");
        // A page that looks again by itself stays as it is: an answer without content leads nowhere.
        await Page.RouteAsync("**/*", route => route.FulfillAsync(new() { Status = 204 }));
        yield return "payment that the bank looks at";
        await Page.UnrouteAllAsync();
        await reader.Press("#not-finished");
        await Page.Locator("form#pay").WaitForAsync();
        yield return "payment to be taken up again";
        await Page.Locator("form#pay button").ClickAsync();
        await Finish("void");
        yield return "failed payment";
        await Page.Locator("form#pay-again button").ClickAsync();
        await Finish("completed");
        yield return "paid";
        await Page.Locator("main .actions a.button").First.ClickAsync();
        await Page.Locator(".timeline").WaitForAsync();
        yield return "order";
        await reader.Press("#withdraw-here");
        await Page.Locator("form#withdraw").WaitForAsync();
        yield return "withdrawal of an order";
        await Page.Locator("form#withdraw button.button--large").ClickAsync();
        await Page.Locator("form#confirm").WaitForAsync();
        yield return "withdrawal to confirm";
        await Page.Locator("form#confirm button.button--large").ClickAsync();
        await Page.Locator(".receipt .facts").WaitForAsync();
        yield return "receipt of a withdrawal";
    }

    private async Task Finish(string outcome)
    {
        await Page.Locator($"button[name='outcome'][value='{outcome}']").ClickAsync();
        await Page.Locator("[data-standing]").WaitForAsync();
    }

    private async Task<string> Link(string selector) => (await Page.Locator(selector).First.GetAttributeAsync("href"))!;
}
