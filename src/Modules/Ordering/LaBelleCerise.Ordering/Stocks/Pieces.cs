namespace LaBelleCerise.Ordering.Stocks;

/// <summary>So many of one variant.</summary>
internal readonly record struct Pieces(string Sku, int Quantity);
