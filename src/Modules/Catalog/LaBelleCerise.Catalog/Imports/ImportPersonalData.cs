using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Catalog.Imports;

internal sealed class ImportPersonalData : RegisterOf<Import>
{
    public ImportPersonalData() => IsNotPersonal(i => i.Id, i => i.Fingerprint, i => i.Language, i => i.VatClass, i => i.PricesAreNet, i => i.EmptyClears, i => i.StagedAt, i => i.State,
        i => i.LastStepAt, i => i.Added, i => i.Changed, i => i.Unchanged, i => i.Version);
}
