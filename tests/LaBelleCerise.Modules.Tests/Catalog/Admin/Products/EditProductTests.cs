using System.Net;
using LaBelleCerise.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Catalog.Admin.Products;

public sealed class EditProductTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Behaviour(12)]
    public async Task A_form_that_grew_old_is_refused_with_both_values_and_what_was_typed()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var mine = await Open(staff, "Theelepels");
        var theirs = await staff.Get(mine.Url.PathAndQuery);
        Assert.Contains("Bewaard", (await Send(staff, theirs, new() { ["Input.Variants[0].Price"] = "31,00" })).Text, StringComparison.Ordinal);

        var typed = new Dictionary<string, string> { ["Input.Variants[0].Price"] = "29,50", ["Input.Texts[0].Summary"] = "Wat ik typte." };
        var refused = await Send(staff, mine, typed);
        Assert.Contains("Een collega was je voor", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Wat ik typte.", refused.One("#texts-0-summary").TextContent);
        var row = Assert.Single(refused.All("#differences tbody tr"), r => r.TextContent.Contains("Price", StringComparison.Ordinal));
        Assert.Contains("29,50", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("31,00", row.TextContent, StringComparison.Ordinal);

        Assert.Contains("Bewaard", (await Send(staff, refused, [])).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour(42)]
    public async Task A_renamed_address_leads_on_from_the_old_one_for_good()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var form = await Open(staff, "schort");
        var old = form.One("#texts-0-slug").GetAttribute("value")!;
        await Send(staff, form, new() { ["Input.Texts[0].Slug"] = "keukenschort-nieuw" });
        var moved = await staff.Get($"/nl/product/{old}");
        Assert.Equal((HttpStatusCode.OK, "/nl/product/keukenschort-nieuw"), (moved.Status, moved.Url.AbsolutePath));

        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var answer = await http.GetAsync(new Uri($"{shop.BaseUrl}/nl/product/{old}"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
    }

    [Fact]
    [Behaviour(11)]
    public async Task Saving_a_description_sends_no_stock_along()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var form = await Open(staff, "theepot");
        await Send(staff, form, new() { ["Input.Texts[0].Description"] = "Een andere beschrijving." });
        var announced = await Announced(Guid.Parse(form.Url.Segments[^1]));
        Assert.Contains("\"openingStock\":null", announced, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_product_leaves_the_shop_and_comes_back()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var form = await Open(staff, "Vogelhuisje");
        var path = $"/nl/product/{form.One("#texts-0-slug").GetAttribute("value")}";
        var withdrawn = await staff.Submit(form, "form[action*=Withdraw]");
        Assert.Equal(HttpStatusCode.NotFound, (await staff.Get(path)).Status);
        await staff.Submit(withdrawn, "form[action*=Publish]");
        Assert.Equal(HttpStatusCode.OK, (await staff.Get(path)).Status);
    }

    [Fact]
    public async Task A_typing_error_keeps_everything_and_says_where()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var form = await Open(staff, "cadeaudoos");
        var refused = await Send(staff, form, new() { ["Input.Variants[0].Price"] = "gratis", ["Input.Brand"] = "Nog niet bewaard" });
        Assert.Equal("gratis", refused.One("#variants-0-price").GetAttribute("value"));
        Assert.Equal("Nog niet bewaard", refused.One("#brand").GetAttribute("value"));
        Assert.NotNull(refused.One(".error-summary a[href='#variants-0-price']"));
    }

    private async Task<string> Announced(Guid product)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogDb>();
        return await db.Outbox.Where(m => m.SubjectId == product).Select(m => m.Payload).SingleAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<Page> Open(Visitor staff, string name) =>
        await staff.Follow(await staff.Get($"/admin/catalog/products?q={name}"), "tbody th a");

    private static Task<Page> Send(Visitor staff, Page form, Dictionary<string, string> typed)
    {
        var (_, target, values) = staff.Filled(form, "form#product");
        values.RemoveAll(v => typed.ContainsKey(v.Key));
        return staff.Post(target.PathAndQuery, [.. values, .. typed]);
    }
}
