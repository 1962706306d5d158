using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Catalog.Products;

internal sealed class ProductPersonalData : RegisterOf<Product>
{
    public ProductPersonalData() => IsNotPersonal(p => p.Id, p => p.CategoryId, p => p.VatClass, p => p.Brand, p => p.Tint, p => p.IsFeatured, p => p.Publication,
        p => p.SharePicturePath, p => p.PendingImportId, p => p.ChangedAt, p => p.Version);
}
