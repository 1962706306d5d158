using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Catalog.Products;

internal sealed class ProductTextPersonalData : RegisterOf<ProductText>
{
    public ProductTextPersonalData() => IsNotPersonal(t => t.ProductId, t => t.Language, t => t.Name, t => t.Slug, t => t.Summary, t => t.Description, t => t.Alt, t => t.SearchText);
}
