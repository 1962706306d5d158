using LaBelleCerise.Catalog.Contracts;
using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Catalog.Products;

internal sealed class VariantsListedPersonalData : RegisterOf<VariantsListed>
{
    public VariantsListedPersonalData() => IsNotPersonal(a => a.BatchId, a => a.Version, a => a.Variants);
}
