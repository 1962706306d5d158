namespace LaBelleCerise.Browser.Tests.Stories;

/// <summary>What a guest does in a browser, from the shelf to the payment page; each step waits for the page that follows.</summary>
internal sealed class Purchase(Reader reader)
{
    private IPage Page => reader.Page;

    /// <summary>Home, first category, first product that can be bought, into the basket.</summary>
    public async Task FillBasket()
    {
        await reader.Go("/nl");
        await reader.Press(".categories a");
        await reader.Press(".product-card:not(:has(.stock--out)) .product-card__name a");
        await AddToBasket();
    }

    public async Task AddToBasket()
    {
        await reader.Press(".add-to-basket button.button");
        Assert.EndsWith("/nl/mandje", new Uri(Page.Url).AbsolutePath, StringComparison.Ordinal);
    }

    /// <summary>A consumer in Ieper, delivered at home.</summary>
    public async Task EnterDetails(string email)
    {
        await reader.Press(".receipt a.button--large");
        await Page.Locator("input[autocomplete='email']").FillAsync(email);
        await Page.Locator("input[autocomplete='given-name']").FillAsync("An");
        await Page.Locator("input[autocomplete='family-name']").FillAsync("Peeters");
        await Page.Locator("#PostalCode").FillAsync("8900");
        await Page.Locator("#City").FillAsync("Ieper");
        await Page.Locator("#Street").FillAsync("Stationsstraat");
        await Page.Locator("#HouseNumber").FillAsync("19");
        await Page.Locator("input[autocomplete='tel']").FillAsync("057 20 00 00");
        await reader.Press("main form.form button.button--large");
    }

    /// <summary>The review, its legal button, and the hop to the provider's page.</summary>
    public async Task PlaceOrder()
    {
        var button = Page.Locator("main button.button--wide").Last;
        Assert.Equal("Bestelling met betalingsverplichting", (await button.InnerTextAsync()).Trim());
        await button.ClickAsync();
        await Page.WaitForURLAsync("**/multisafepay/pay/**");
    }

    /// <summary>One of the provider's outcomes; the browser comes back to the shop.</summary>
    public async Task EndPayment(string status)
    {
        await Page.Locator($"button[name='outcome'][value='{status}']").First.ClickAsync();
        await Page.WaitForURLAsync(url => !url.Contains("/multisafepay/", StringComparison.Ordinal));
    }
}
