namespace LaBelleCerise.Browser.Tests.Stories;

/// <summary>From the shelf to the doorstep in a real browser, with and without script, on a phone and at a desk.</summary>
public sealed class GuestBuysTests(ShopWithStaff shop, Chromium chromium) : IClassFixture<ShopWithStaff>
{
    public static TheoryData<bool, int> Readers { get; } = new() { { true, 1280 }, { true, 360 }, { false, 1280 }, { false, 360 } };

    [Theory, MemberData(nameof(Readers))]
    public async Task A_guest_buys_pays_gets_mail_and_follows_the_parcel(bool script, int width)
    {
        await using var reader = await Reader.Open(chromium, shop, width, script);
        var (purchase, email) = (new Purchase(reader), NewEmail());
        await purchase.FillBasket();
        await purchase.EnterDetails(email);
        await purchase.PlaceOrder();
        Assert.Equal("Paid", await purchase.EndPayment("completed"));
        var number = await purchase.OrderNumber();
        await shop.Settle();
        Assert.Equal([$"Je betaling voor bestelling {number} is binnen", $"We hebben je bestelling {number} ontvangen"], (await shop.SubjectsTo(email)).Order());

        await shop.PackAndShip(number, "323212345600000001030");
        Assert.Contains($"Je bestelling {number} is onderweg", await shop.SubjectsTo(email));
        await reader.Page.Locator("main .actions a.button").First.ClickAsync();
        await reader.Page.WaitForURLAsync("**/nl/bestelling/**");

        Assert.Contains(number, await reader.Heading(), StringComparison.Ordinal);
        Assert.Equal(["Bestelling ontvangen", "Betaald", "Ingepakt", "Verzonden", "Bezorgen"], await reader.Page.Locator(".timeline__what").AllInnerTextsAsync());
        Assert.Equal(1, await reader.Page.Locator("main a[href*='track.bpost.cloud'][href*='323212345600000001030']").CountAsync());
        Assert.Empty(reader.Complaints);
    }

    [Theory, MemberData(nameof(Readers))]
    public async Task A_payment_cancelled_at_the_provider_is_paid_again_with_basket_and_hold_intact(bool script, int width)
    {
        await using var reader = await Reader.Open(chromium, shop, width, script);
        var (purchase, email) = (new Purchase(reader), NewEmail());
        await purchase.FillBasket();
        var pieces = await reader.Page.Locator(".line__name").AllInnerTextsAsync();
        await purchase.EnterDetails(email);
        await purchase.PlaceOrder();
        Assert.Equal("Failed", await purchase.EndPayment("void"));
        var number = await purchase.OrderNumber();
        await shop.Settle();
        Assert.Equal(1, await Held(number));
        var returned = reader.Page.Url;
        await reader.Go("/nl/mandje");
        Assert.Equal(pieces, await reader.Page.Locator(".line__name").AllInnerTextsAsync());
        Assert.Contains(number, await reader.Page.Locator("main .notice").First.InnerTextAsync(), StringComparison.Ordinal);

        await reader.Go(returned);
        await reader.Page.Locator("form#pay-again button").ClickAsync();
        await purchase.ReachProvider();
        Assert.Equal("Paid", await purchase.EndPayment("completed"));
        Assert.Equal(number, await purchase.OrderNumber());
        await shop.Settle();

        Assert.Equal(0, await Held(number));
        Assert.Contains($"Je betaling voor bestelling {number} is binnen", await shop.SubjectsTo(email));
        await reader.Go("/nl/mandje");
        Assert.Equal(0, await reader.Page.Locator(".line__name").CountAsync());
    }

    [Theory, InlineData(true, 360), InlineData(false, 1280)]
    public async Task A_pick_up_point_is_chosen_from_the_list_of_a_post_code(bool script, int width)
    {
        await using var reader = await Reader.Open(chromium, shop, width, script);
        var purchase = new Purchase(reader);
        await purchase.FillBasket();
        await purchase.EnterDetails(NewEmail(), "DpdPickup");
        await reader.Page.Locator("#near").FillAsync("8500");
        await reader.Page.Locator("form.toolbar button").ClickAsync();
        await reader.Page.WaitForURLAsync("**Postcode=8500*");
        var point = reader.Page.Locator("form#points label.choice").First;
        var name = await point.Locator(".choice__name").InnerTextAsync();
        await point.Locator("input").CheckAsync();
        await reader.Page.Locator("form#points button.button--large").ClickAsync();
        await reader.Page.WaitForURLAsync("**/nl/bestellen/nakijken");
        Assert.Contains(name, await reader.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await purchase.PlaceOrder();
        Assert.Equal("Paid", await purchase.EndPayment("completed"));
        await shop.PackAndShip(await purchase.OrderNumber(), "05348900012345");
        await reader.Page.Locator("main .actions a.button").First.ClickAsync();
        await reader.Page.WaitForURLAsync("**/nl/bestelling/**");

        Assert.Contains(name, await reader.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await reader.Page.Locator("main a[href*='tracking.dpd.de'][href*='05348900012345']").CountAsync());
    }

    [Theory, InlineData(true, 360), InlineData(false, 1280)]
    public async Task A_parcel_locker_is_chosen_by_keyboard_and_the_order_is_paid_by_transfer(bool script, int width)
    {
        await using var reader = await Reader.Open(chromium, shop, width, script);
        var (purchase, email) = (new Purchase(reader), NewEmail());
        await purchase.FillBasket();
        await purchase.EnterDetails(email, "BpostLocker");
        Assert.Equal("Kies een pakketautomaat", await reader.Heading());
        await reader.Page.Locator("form#points input[type=radio]").First.FocusAsync();
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        var name = await reader.Page.Locator("form#points label.choice:has(input:checked) .choice__name").InnerTextAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.WaitForURLAsync("**/nl/bestellen/nakijken");
        Assert.Contains(name, await reader.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await purchase.PlaceOrderByTransfer();
        var number = await purchase.OrderNumber();
        var message = await reader.Page.Locator("[data-message]").InnerTextAsync();
        Assert.Matches(@"^\+\+\+[0-9]{3}/[0-9]{4}/[0-9]{5}\+\+\+$", message);
        Assert.True(await reader.Page.Locator("#transfer img").EvaluateAsync<bool>("picture => picture.complete && picture.naturalWidth > 0"));

        var staff = await shop.Owner();
        var booked = await staff.Submit(await staff.Get($"/admin/payments/transfers?q={Uri.EscapeDataString(message)}"), "tbody form");
        Assert.Contains(number, booked.One(".notice--success").TextContent, StringComparison.Ordinal);
        await shop.Settle();
        await reader.Page.ReloadAsync();
        Assert.Contains("Je betaling is binnen", await reader.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains($"Je betaling voor bestelling {number} is binnen", await shop.SubjectsTo(email));
        Assert.Empty(reader.Complaints);
    }

    private static string NewEmail() => $"an.{Guid.NewGuid():N}@voorbeeld.be";

    /// <summary>How many pieces of the order's goods are held, as staff see it.</summary>
    private async Task<int> Held(string number)
    {
        var staff = await shop.Owner();
        var order = await staff.Follow(await staff.Get($"/admin/orders?q={number}"), "tbody th a");
        var stock = await staff.Get($"/admin/stock?q={Uri.EscapeDataString(order.One("td[data-label='Artikelcode']").TextContent)}");
        return int.Parse(stock.One("tbody td:nth-child(5)").TextContent, System.Globalization.CultureInfo.InvariantCulture);
    }
}
