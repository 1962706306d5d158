using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Contracts;

namespace LaBelleCerise.Ordering.Announced;

/// <summary>Pieces: nothing about a person.</summary>
internal sealed class StockLevelPersonalData : RegisterOf<StockLevel>
{
    public StockLevelPersonalData()
    {
        IsNotPersonal(l => l.Sku, l => l.Version, l => l.Available);
    }
}
