namespace LaBelleCerise.Modules.Tests.Ordering.Payments;

/// <summary>An order that waits for its money.</summary>
internal sealed record PlacedOrder(Guid Id, string Number, string Sku, string Token)
{
    public string StartPath => $"/nl/betalen/{Token}";

    public string ReturnPath => $"/nl/betaling/{Token}";

    public string PayPath => $"/nl/bestelling/{Token}/betalen";
}
