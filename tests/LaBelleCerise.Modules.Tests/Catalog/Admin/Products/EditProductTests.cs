using System.Net;

namespace LaBelleCerise.Modules.Tests.Catalog.Admin.Products;

public sealed class EditProductTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Behaviour(12)]
    public async Task A_form_that_grew_old_is_refused_with_both_values_and_what_was_typed()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var mine = await staff.OpenProduct("Theelepels");
        var theirs = await staff.Get(mine.Url.PathAndQuery);
        Assert.Contains("Bewaard", (await staff.SendProduct(theirs, new() { ["Input.Variants[0].Price"] = "31,00" })).Text, StringComparison.Ordinal);

        var typed = new Dictionary<string, string> { ["Input.Variants[0].Price"] = "29,50", ["Input.Texts[0].Summary"] = "Wat ik typte." };
        var refused = await staff.SendProduct(mine, typed);
        Assert.Contains("Een collega was je voor", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Wat ik typte.", refused.One("#texts-0-summary").TextContent);
        var row = Assert.Single(refused.All("#differences tbody tr"), r => r.TextContent.Contains("Price", StringComparison.Ordinal));
        Assert.Contains("29,50", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("31,00", row.TextContent, StringComparison.Ordinal);

        Assert.Contains("Bewaard", (await staff.SendProduct(refused, [])).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour(42)]
    public async Task A_renamed_address_leads_on_from_the_old_one_for_good()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var form = await staff.OpenProduct("schort");
        var old = form.One("#texts-0-slug").GetAttribute("value")!;
        await staff.SendProduct(form, new() { ["Input.Texts[0].Slug"] = "keukenschort-nieuw" });
        var moved = await staff.Get($"/nl/product/{old}");
        Assert.Equal((HttpStatusCode.OK, "/nl/product/keukenschort-nieuw"), (moved.Status, moved.Url.AbsolutePath));

        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var answer = await http.GetAsync(new Uri($"{shop.BaseUrl}/nl/product/{old}"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
    }

    [Fact]
    public async Task A_typing_error_keeps_everything_and_says_where()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var form = await staff.OpenProduct("cadeaudoos");
        var refused = await staff.SendProduct(form, new() { ["Input.Variants[0].Price"] = "gratis", ["Input.Brand"] = "Nog niet bewaard" });
        Assert.Equal("gratis", refused.One("#variants-0-price").GetAttribute("value"));
        Assert.Equal("Nog niet bewaard", refused.One("#brand").GetAttribute("value"));
        Assert.NotNull(refused.One(".error-summary a[href='#variants-0-price']"));
    }
}
