namespace LaBelleCerise.Browser.Tests.Stories;

/// <summary>The first Monday of an owner without a developer: a delivery price is changed in a browser, and the next guest pays it.</summary>
public sealed class OwnerSetsPriceTests(ShopWithStaff shop, Chromium chromium) : IClassFixture<ShopWithStaff>
{
    [Theory, InlineData(true, 1280, "5,65"), InlineData(false, 360, "6,15")]
    public async Task The_owner_changes_a_delivery_price_and_the_next_guest_orders_at_it(bool script, int width, string price)
    {
        await SetHomePrice(price, script, width);

        await using var guest = await Reader.Open(chromium, shop, width, script);
        var (purchase, email) = (new Purchase(guest), $"an.{Guid.NewGuid():N}@voorbeeld.be");
        await purchase.FillBasket();
        await Shows(guest, price);
        await purchase.EnterDetails(email);
        await Shows(guest, price);
        await purchase.PlaceOrder();
        Assert.Equal("Paid", await purchase.EndPayment("completed"));
        var number = await purchase.OrderNumber();
        await shop.Settle();

        Assert.Contains(await shop.SubjectsTo(email), subject => subject.Contains(number, StringComparison.Ordinal));
        var staff = await shop.Owner();
        var order = await staff.Follow(await staff.Get($"/admin/orders?q={number}"), "tbody th a");
        Assert.Contains($"€ {price}", Page.Fold(order.Text), StringComparison.Ordinal);
        Assert.Empty(guest.Complaints);
    }

    private async Task SetHomePrice(string price, bool script, int width)
    {
        await using var owner = await Reader.Open(chromium, shop, width, script);
        await shop.SignIn(owner);
        await owner.Go("/admin/settings/delivery");
        await owner.Page.Locator("#HomeInCents").FillAsync(price);
        await owner.Page.Locator("form#delivery .actions button").ClickAsync();
        await owner.Page.Locator(".notice--success").WaitForAsync();
        Assert.Contains($"€ {price}", Page.Fold(await owner.Page.Locator("#history li").First.InnerTextAsync()), StringComparison.Ordinal);
        Assert.Empty(owner.Complaints);
    }

    private static async Task Shows(Reader reader, string price) =>
        Assert.Contains($"€ {price}", Page.Fold(await reader.Page.Locator("main").InnerTextAsync()), StringComparison.Ordinal);
}
