using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Ordering.Stocks;

/// <summary>Stock moves: who of staff received or corrected. The order id is a link that ends when the order is removed.</summary>
internal sealed class StockMovePersonalData : RegisterOf<StockMove>
{
    public StockMovePersonalData()
    {
        var trail = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.StaffTrail, nameof(StockMove.At), Erasure.Redact, Recipient.Hosting);
        FoundBy(SubjectKey.Staff, m => m.StaffId);
        Is(trail, DataCategory.StaffActivity, m => m.StaffId);
        IsFreeText(trail, DataCategory.StaffActivity, m => m.Reason);
        IsNotPersonal(m => m.Id, m => m.Sku, m => m.Kind, m => m.Quantity, m => m.At, m => m.OrderId);
    }
}
