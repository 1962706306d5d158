using System.Linq.Expressions;

namespace LaBelleCerise.Ordering.Orders;

/// <summary>By when an order must have come: the day that was agreed, else thirty days after the contract (directive 2011/83/EU art. 18(1), WER VI.43, law W10).</summary>
internal static class DeliveryDeadline
{
    private const int DaysByLaw = 30;

    public static DateOnly Of(Order order) => order.PromisedOn ?? BrusselsDays.Of(order.PlacedAt).AddDays(DaysByLaw);

    public static bool IsOver(Order order, DateTimeOffset now) =>
        order.State is OrderState.Paid or OrderState.Packed or OrderState.Shipped && BrusselsDays.Of(now) > Of(order);

    /// <summary>The same as a question to the store.</summary>
    public static Expression<Func<Order, bool>> IsOver(DateTimeOffset now)
    {
        var today = BrusselsDays.Of(now);
        var before = BrusselsDays.Start(today.AddDays(-DaysByLaw));
        return o => (o.State == OrderState.Paid || o.State == OrderState.Packed || o.State == OrderState.Shipped)
            && ((o.PromisedOn != null && o.PromisedOn < today) || (o.PromisedOn == null && o.PlacedAt < before));
    }
}
