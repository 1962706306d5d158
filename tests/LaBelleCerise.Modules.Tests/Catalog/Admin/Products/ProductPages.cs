namespace LaBelleCerise.Modules.Tests.Catalog.Admin.Products;

/// <summary>Opens and sends the form of a product, as staff do.</summary>
internal static class ProductPages
{
    public static async Task<Page> OpenProduct(this Visitor staff, string name) =>
        await staff.Follow(await staff.Get($"/admin/catalog/products?q={name}"), "tbody th a");

    public static Task<Page> SendProduct(this Visitor staff, Page form, Dictionary<string, string> typed)
    {
        var (_, target, values) = staff.Filled(form, "form#product");
        values.RemoveAll(v => typed.ContainsKey(v.Key));
        return staff.Post(target.PathAndQuery, [.. values, .. typed]);
    }

    public static string Sku(this Page form) => form.One("#variants-0-sku").GetAttribute("value")!;

    public static string Slug(this Page form) => form.One("#texts-0-slug").GetAttribute("value")!;
}
