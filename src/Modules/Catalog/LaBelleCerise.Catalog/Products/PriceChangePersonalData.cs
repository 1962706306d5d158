using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Catalog.Products;

internal sealed class PriceChangePersonalData : RegisterOf<PriceChange>
{
    public PriceChangePersonalData() => IsNotPersonal(c => c.Id, c => c.VariantId, c => c.PriceInCents, c => c.Since);
}
