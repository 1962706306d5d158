using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Catalog.Products;

internal sealed class VariantTextPersonalData : RegisterOf<VariantText>
{
    public VariantTextPersonalData() => IsNotPersonal(t => t.VariantId, t => t.Language, t => t.Label);
}
