namespace LaBelleCerise.Modules.Tests.Catalog.Admin.Products;

public sealed class ListProductsTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task The_filter_stands_in_the_address_and_finds_by_name_and_number()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var all = await staff.Get("/admin/catalog/products");
        Assert.Equal(48, all.All("tbody tr").Count);
        var found = await staff.Submit(all, "form.filters", new { q = "LBC-JAM-700" });
        Assert.Contains("q=LBC-JAM-700", found.Url.Query, StringComparison.Ordinal);
        Assert.Contains("Kersenconfituur", Assert.Single(found.All("tbody tr")).TextContent, StringComparison.Ordinal);
        Assert.Empty((await staff.Get("/admin/catalog/products?state=draft")).All("tbody tr"));
        Assert.Equal(48, (await staff.Get("/admin/catalog/products?after=ffffffff-ffff-ffff-ffff-ffffffffffff")).All("tbody tr").Count);
        Assert.Empty((await staff.Get("/admin/catalog/products?after=00000000-0000-0000-0000-000000000001")).All("tbody tr"));
        Assert.Contains("48", (await staff.Get("/admin")).Text, StringComparison.Ordinal);
    }
}
