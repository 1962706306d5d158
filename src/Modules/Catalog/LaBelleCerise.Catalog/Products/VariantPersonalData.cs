using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Catalog.Products;

internal sealed class VariantPersonalData : RegisterOf<Variant>
{
    public VariantPersonalData() => IsNotPersonal(v => v.Id, v => v.ProductId, v => v.Sku, v => v.Ean, v => v.PriceInCents, v => v.WeightInGrams, v => v.ContentAmount, v => v.ContentUnit,
        v => v.PicturePath, v => v.Position, v => v.Available, v => v.AvailableVersion, v => v.Version);
}
