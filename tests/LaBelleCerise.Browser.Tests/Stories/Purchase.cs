using System.Text.RegularExpressions;

namespace LaBelleCerise.Browser.Tests.Stories;

/// <summary>What a guest does in a browser, from the shelf to the payment page; each step waits for the page that follows.</summary>
internal sealed partial class Purchase(Reader reader)
{
    private IPage Page => reader.Page;

    /// <summary>Home, first category, first product that can be bought, into the basket. Cookies are refused on the way, as most people do.</summary>
    public async Task FillBasket()
    {
        await reader.Go("/nl");
        await RefuseCookies();
        await reader.Press(".categories a");
        await reader.Press(".product-card:not(:has(.stock--out)) .product-card__name a");
        await AddToBasket();
    }

    public async Task RefuseCookies()
    {
        await Page.Locator("[data-cookie-card] button[value='refuse']").ClickAsync();
        await Page.Locator("[data-cookie-card]").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    public async Task AddToBasket()
    {
        await Page.Locator(".add-to-basket button.button").ClickAsync();
        await Page.WaitForURLAsync(url => new Uri(url).AbsolutePath == "/nl/mandje");
    }

    /// <summary>A consumer in Ieper; home delivery unless another way is asked for.</summary>
    public async Task EnterDetails(string email, string? deliveryWay = null)
    {
        await Page.Locator(".receipt a.button--large").ClickAsync();
        await Page.WaitForURLAsync("**/nl/bestellen");
        await Page.Locator("#Email").FillAsync(email);
        await Page.Locator("#FirstName").FillAsync("An");
        await Page.Locator("#LastName").FillAsync("Peeters");
        await Page.Locator("#PostalCode").FillAsync("8900");
        await Page.Locator("#City").FillAsync("Ieper");
        await Page.Locator("#Street").FillAsync("Stationsstraat");
        await Page.Locator("#Number").FillAsync("19");
        await Page.Locator("#Phone").FillAsync("057 20 00 00");
        if (deliveryWay is not null)
        {
            await Page.Locator($"input[name='Details.Delivery'][value='{deliveryWay}']").CheckAsync();
        }

        await Page.Locator("form#details button.button--large").ClickAsync();
        await Page.WaitForURLAsync(deliveryWay is null or "BpostHome" ? "**/nl/bestellen/nakijken" : "**/nl/bestellen/afhaalpunt*");
    }

    /// <summary>The review, its legal button, and the hop to the provider's page.</summary>
    public async Task PlaceOrder()
    {
        var button = Page.Locator("form#place-order button");
        Assert.Equal("Bestelling met betalingsverplichting", (await button.InnerTextAsync()).Trim());
        await button.ClickAsync();
        await ReachProvider();
    }

    /// <summary>The review with a bank transfer, which ends on the order's own page.</summary>
    public async Task PlaceOrderByTransfer()
    {
        await Page.Locator("form#place-order input[value='Transfer']").CheckAsync();
        await Page.Locator("form#place-order button").ClickAsync();
        await Page.WaitForURLAsync("**/nl/bestelling/**");
    }

    /// <summary>Waits for the provider's page; the shop's own page before it sends the browser on.</summary>
    public Task ReachProvider() => Page.WaitForURLAsync("**/multisafepay/pay/**");

    /// <summary>One of the provider's outcomes; the browser comes back to the shop and gives what the shop says.</summary>
    public async Task<string> EndPayment(string status)
    {
        await Page.Locator($"button[name='outcome'][value='{status}']").ClickAsync();
        await Page.WaitForURLAsync("**/nl/betaling/**");
        return await Page.Locator("[data-standing]").GetAttributeAsync("data-standing") ?? "";
    }

    /// <summary>The number of the order that the page is about.</summary>
    public async Task<string> OrderNumber() => OrderNumbers().Match(await Page.Locator("main").InnerTextAsync()).Value;

    [GeneratedRegex("LBC-[0-9]{2}-[0-9A-Z]{5}")]
    private static partial Regex OrderNumbers();
}
