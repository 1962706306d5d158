namespace LaBelleCerise.Catalog.Areas.Admin.Pages.Products;

/// <summary>Names the texts that the product pages of staff share.</summary>
internal sealed class ProductForm;
