using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Contracts;

namespace LaBelleCerise.Ordering.Announced;

/// <summary>Pieces: nothing about a person.</summary>
internal sealed class StockLevelsChangedPersonalData : RegisterOf<StockLevelsChanged>
{
    public StockLevelsChangedPersonalData()
    {
        IsNotPersonal(a => a.BatchId, a => a.Version, a => a.Levels);
    }
}
