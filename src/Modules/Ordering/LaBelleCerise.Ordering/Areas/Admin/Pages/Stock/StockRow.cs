namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Stock;

/// <summary>One variant in the list.</summary>
internal sealed record StockRow(string Sku, string Name, int OnHand, int Held, int Sold)
{
    public int Available => OnHand - Held;
}
