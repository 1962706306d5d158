namespace LaBelleCerise.Ordering.Contracts;

/// <summary>What can be bought of one variant now.</summary>
/// <param name="Sku">The variant.</param>
/// <param name="Version">Grows with every move of this variant's stock; ignore lower ones.</param>
/// <param name="Available">Pieces on hand that nobody holds, 0 or more.</param>
public sealed record StockLevel(string Sku, long Version, int Available);
