using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Tombstones;

/// <summary>A number of a line: nothing about a person.</summary>
internal sealed class TombstoneMarkPersonalData : RegisterOf<TombstoneMark>
{
    public TombstoneMarkPersonalData() => IsNotPersonal(m => m.Id, m => m.Number);
}
