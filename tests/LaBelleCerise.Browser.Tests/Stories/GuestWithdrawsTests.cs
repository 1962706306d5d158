namespace LaBelleCerise.Browser.Tests.Stories;

/// <summary>A guest changes their mind: from the footer of any page to the dated receipt, in two steps (law W13).</summary>
public sealed class GuestWithdrawsTests(ShopWithStaff shop, Chromium chromium) : IClassFixture<ShopWithStaff>
{
    [Theory, InlineData(true, 1280), InlineData(false, 360), LawCheck(17)]
    public async Task A_guest_withdraws_in_two_steps_and_holds_a_dated_receipt(bool script, int width)
    {
        var (number, email) = await Buy(script, width);
        await shop.PackAndShip(number, "323212345600000001030");
        await shop.Deliver(number);

        // Another browser, without account or basket: number and address are enough.
        await using var reader = await Reader.Open(chromium, shop, width, script);
        await reader.Go("/nl/contact");
        await reader.Page.GetByText("Overeenkomst hier herroepen").ClickAsync();
        await reader.Page.WaitForURLAsync("**/nl/overeenkomst-herroepen");
        await reader.Page.Locator("#name").FillAsync("An Peeters");
        await reader.Page.Locator("#number").FillAsync(number);
        await reader.Page.Locator("#email").FillAsync(email);
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        await reader.Page.Locator("form#withdraw button.button--large").ClickAsync();
        var confirm = reader.Page.Locator("form#confirm button.button--large");
        Assert.Equal("Herroeping bevestigen", (await confirm.InnerTextAsync()).Trim());
        await confirm.ClickAsync();
        await reader.Page.WaitForURLAsync("**/nl/herroeping/*");

        Assert.Equal("We hebben je herroeping ontvangen", await reader.Heading());
        Assert.Matches("^Ontvangen op .* 2026, [0-9]{2}:[0-9]{2}:[0-9]{2}$", (await reader.Page.Locator(".lead time").InnerTextAsync()).Trim());
        await shop.Settle();
        Assert.Contains($"We hebben je herroeping van bestelling {number} ontvangen", await shop.SubjectsTo(email));
        Assert.Contains(number, (await (await shop.Owner()).Get("/admin/withdrawals")).Text, StringComparison.Ordinal);
        Assert.Empty(await reader.Context.CookiesAsync());
        Assert.Empty(reader.Complaints);
    }

    private async Task<(string Number, string Email)> Buy(bool script, int width)
    {
        await using var reader = await Reader.Open(chromium, shop, width, script);
        var (purchase, email) = (new Purchase(reader), $"an.{Guid.NewGuid():N}@voorbeeld.be");
        await purchase.FillBasket();
        await purchase.EnterDetails(email);
        await purchase.PlaceOrder();
        Assert.Equal("Paid", await purchase.EndPayment("completed"));
        return (await purchase.OrderNumber(), email);
    }
}
