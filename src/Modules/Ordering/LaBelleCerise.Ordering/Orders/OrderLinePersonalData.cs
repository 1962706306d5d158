using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Ordering.Orders;

/// <summary>What someone bought.</summary>
internal sealed class OrderLinePersonalData : RegisterOf<OrderLine>
{
    public OrderLinePersonalData()
    {
        FoundBy(SubjectKey.Order, l => l.OrderId);
        Is(OrderTreatments.Papers, DataCategory.OrderHistory, l => l.Sku, l => l.Name, l => l.Quantity, l => l.UnitPriceInCents, l => l.VatRateInBasisPoints, l => l.Withdrawn, l => l.TakenBack);
        IsNotPersonal(l => l.Id, l => l.OrderId, l => l.Position, l => l.WeightInGrams, l => l.PicturePath);
    }
}
