using LaBelleCerise.Catalog.Contracts;
using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Catalog.Products;

internal sealed class ListedVariantPersonalData : RegisterOf<ListedVariant>
{
    public ListedVariantPersonalData() => IsNotPersonal(
        v => v.VariantId, v => v.Version, v => v.ProductId, v => v.Sku, v => v.VatClass, v => v.PriceInCents, v => v.WeightInGrams, v => v.IsSellable,
        v => v.Names, v => v.Paths, v => v.PicturePath, v => v.OpeningStock);
}
