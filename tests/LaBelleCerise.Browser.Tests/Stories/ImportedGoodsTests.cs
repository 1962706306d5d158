namespace LaBelleCerise.Browser.Tests.Stories;

/// <summary>Goods from a file that nobody here wrote, read in place, sold to the end (decisions 34).</summary>
public sealed class ImportedGoodsTests(ShopWithStaff shop, Chromium chromium, ITestOutputHelper output) : IClassFixture<ShopWithStaff>
{
    [Theory, InlineData(true, 1280), InlineData(false, 360)]
    public async Task A_product_of_a_PrestaShop_file_is_imported_bought_paid_and_shipped(bool script, int width)
    {
        if (Repository.SharedData is not { } data)
        {
            output.WriteLine("real files run: 0");
            return;
        }

        await Import(Path.Combine(data, "prestashop", "csv_import"), script, width);
        await using var reader = await Reader.Open(chromium, shop, width, script);
        var (purchase, email) = (new Purchase(reader), $"an.{Guid.NewGuid():N}@voorbeeld.be");
        await reader.Go("/nl/product/ipod-nano");
        await purchase.RefuseCookies();
        await purchase.AddToBasket();
        await purchase.EnterDetails(email);
        await purchase.PlaceOrder();
        Assert.Equal("Paid", await purchase.EndPayment("completed"));
        var number = await purchase.OrderNumber();
        await shop.PackAndShip(number, "323212345600000001047");

        Assert.Contains($"Je bestelling {number} is onderweg", await shop.SubjectsTo(email));
        output.WriteLine("real files run: 2");
    }

    /// <summary>Staff hand the files in, read what would change, and confirm; the second time nothing is left to do.</summary>
    private async Task Import(string folder, bool script, int width)
    {
        await using var staff = await Reader.Open(chromium, shop, width, script);
        await shop.SignIn(staff);
        await staff.Go("/admin/catalog/imports");
        await staff.Page.Locator("#products").SetInputFilesAsync(Path.Combine(folder, "products_import.csv"));
        await staff.Page.Locator("#categories").SetInputFilesAsync(Path.Combine(folder, "categories_import.csv"));
        await staff.Page.Locator("#stage button.button").ClickAsync();
        await staff.Page.WaitForURLAsync("**/admin/catalog/imports/*");
        Assert.Equal(0, await staff.Page.Locator("#problems").CountAsync());
        if (await staff.Page.Locator("#added").InnerTextAsync() == "7")
        {
            await staff.Page.Locator("#confirm button").ClickAsync();
            await staff.Page.Locator(".badge--good").WaitForAsync();
        }

        await shop.Settle();
    }
}
