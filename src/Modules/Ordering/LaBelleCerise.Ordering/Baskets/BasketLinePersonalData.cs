using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Ordering.Baskets;

/// <summary>What someone thinks of buying.</summary>
internal sealed class BasketLinePersonalData : RegisterOf<BasketLine>
{
    public BasketLinePersonalData()
    {
        Is(BasketTreatments.Function, DataCategory.OrderHistory, l => l.Sku, l => l.Quantity, l => l.AddedAt);
        IsNotPersonal(l => l.Id, l => l.BasketId, l => l.SeenPriceInCents);
    }
}
