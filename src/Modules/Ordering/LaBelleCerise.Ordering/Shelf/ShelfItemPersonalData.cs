using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Ordering.Shelf;

/// <summary>Goods: nothing about a person.</summary>
internal sealed class ShelfItemPersonalData : RegisterOf<ShelfItem>
{
    public ShelfItemPersonalData() => IsNotPersonal(
        i => i.Sku, i => i.VariantId, i => i.ProductId, i => i.Version, i => i.PriceInCents, i => i.VatClass, i => i.WeightInGrams,
        i => i.IsSellable, i => i.PicturePath, i => i.Names, i => i.Paths);
}
