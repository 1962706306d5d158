using System.Net;

namespace LaBelleCerise.Modules.Tests.Catalog.Admin.Products;

public sealed class AddProductTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task A_new_product_is_a_draft_until_published_and_exists_only_in_its_languages()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("catalog");
        var form = await staff.Get("/admin/catalog/products/new");
        var (_, target, values) = staff.Filled(form, "main form");
        Dictionary<string, string> typed = new()
        {
            ["Input.CategoryId"] = form.All("#categoryid option")[1].GetAttribute("value")!,
            ["Input.Texts[0].Name"] = "Citroentijm in pot",
            ["Input.Variants[0].Sku"] = "T-TIJM-1",
            ["Input.Variants[0].Price"] = "6,50",
        };
        values.RemoveAll(v => typed.ContainsKey(v.Key));
        var draft = await staff.Post(target.PathAndQuery, [.. values, .. typed]);
        Assert.Contains("Bewaard", draft.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await staff.Get("/nl/product/citroentijm-in-pot")).Status);

        await staff.Submit(draft, "form[action*=Publish]");
        var shown = await staff.Get("/nl/product/citroentijm-in-pot");
        Assert.Equal("€\u00a06,50", shown.One(".product__buy .price__now").TextContent);
        Assert.Contains("/pictures/", shown.One(".product__picture img").GetAttribute("src"), StringComparison.Ordinal);
        Assert.Equal("/fr", shown.One(".language a[hreflang=fr]").GetAttribute("href"));
        Assert.Equal(HttpStatusCode.NotFound, (await staff.Get("/fr/produit/citroentijm-in-pot")).Status);

        var twin = await staff.Post(target.PathAndQuery, [.. values, .. typed]);
        Assert.Contains("al in gebruik", twin.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/admin/catalog/products")]
    [InlineData("/admin/catalog/products/new")]
    [InlineData("/admin/catalog/imports")]
    public async Task Visitors_and_other_staff_stay_outside(string path)
    {
        using var visitor = shop.NewVisitor();
        Assert.DoesNotContain("/admin/catalog", (await visitor.Get(path)).Url.AbsolutePath, StringComparison.Ordinal);
        using var finance = shop.NewVisitor();
        await finance.SignInAsStaffWith("finance");
        var refused = await finance.Get(path);
        Assert.DoesNotContain(refused.All("h1"), h => h.TextContent is "Producten" or "Importeren" or "Nieuw product");
    }
}
