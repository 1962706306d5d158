using System.Reflection;
using LaBelleCerise.Catalog.Pages.Products;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Catalog.Products;

/// <summary>The address of a product page outside a request: imports and startup tasks have no link generator with routes yet.</summary>
internal static class ProductPath
{
    private static readonly LocalizedPageAttribute Page = typeof(ShowProduct).GetCustomAttribute<LocalizedPageAttribute>()!;

    public static string Of(string language, string slug) => $"/{language}/{Page.TemplateFor(language).Replace("{slug}", slug)}";
}
