using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Ordering.Stocks;

/// <summary>Pieces: nothing about a person.</summary>
internal sealed class StockPersonalData : RegisterOf<Stock>
{
    public StockPersonalData() => IsNotPersonal(s => s.Sku, s => s.OnHand, s => s.Held, s => s.Sold, s => s.Version);
}
