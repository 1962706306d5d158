using System.Net;
using LaBelleCerise.Modules.Tests.Ordering;

namespace LaBelleCerise.Modules.Tests.Catalog.Admin.Products;

public sealed class ChangePublicationTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task A_withdrawn_product_leaves_the_shop_and_comes_back()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var form = await staff.OpenProduct("Vogelhuisje");
        var path = $"/nl/product/{form.Slug()}";

        var withdrawn = await staff.Submit(form, "form[action*=Withdraw]");
        Assert.Equal(HttpStatusCode.NotFound, (await staff.Get(path)).Status);
        await staff.Submit(withdrawn, "form[action*=Publish]");

        Assert.Equal(HttpStatusCode.OK, (await staff.Get(path)).Status);
    }

    [Fact]
    public async Task What_is_withdrawn_cannot_be_bought_from_a_basket_that_holds_it()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var form = await staff.OpenProduct("schort");
        await shop.Settle();
        using var visitor = shop.NewVisitor();
        await visitor.Add(form.Sku());

        await staff.Submit(form, "form[action*=Withdraw]");
        await shop.Settle();

        Assert.Contains("verkopen we niet meer", (await visitor.Get("/nl/mandje")).Text, StringComparison.Ordinal);
        Assert.Equal("/nl/mandje", (await visitor.Get("/nl/bestellen")).Url.AbsolutePath);
    }

    [Fact, Behaviour(12)]
    public async Task A_button_on_a_page_that_grew_old_is_refused()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var old = await staff.OpenProduct("Theelepels");
        await staff.SendProduct(await staff.OpenProduct("Theelepels"), new() { ["Input.Variants[0].Price"] = "31,00" });

        var refused = await staff.Submit(old, "form[action*=Withdraw]");

        Assert.Contains("Een collega was je voor", refused.Text, StringComparison.Ordinal);
        Assert.Equal("31,00", refused.One("#variants-0-price").GetAttribute("value"));
        Assert.Equal(HttpStatusCode.OK, (await staff.Get($"/nl/product/{old.Slug()}")).Status);
    }

    [Fact]
    public async Task A_product_that_does_not_exist_is_not_found()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var (_, target, values) = staff.Filled(await staff.OpenProduct("theepot"), "form[action*=Withdraw]");
        var id = target.Segments[^1].TrimEnd('/');

        Assert.Equal(HttpStatusCode.NotFound, (await staff.Post(target.PathAndQuery.Replace(id, Guid.NewGuid().ToString(), StringComparison.Ordinal), values)).Status);
    }
}
