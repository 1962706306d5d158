using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Contracts;
using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Announced;

/// <summary>A line within an announcement.</summary>
internal sealed class OrderedLinePersonalData : RegisterOf<OrderedLine>
{
    public OrderedLinePersonalData()
    {
        Is(OrderTreatments.Transit, DataCategory.OrderHistory, l => l.Sku, l => l.Name, l => l.Quantity, l => l.AmountInCents);
    }
}
