using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Orders;

/// <summary>Which mails may be sent again for an order: only those that are true of it.</summary>
internal static class MailKinds
{
    public static IReadOnlyList<string> Of(Order order) => order.WithdrawnAt is null ? OfState(order) : [.. OfState(order), "withdrawn"];

    private static IReadOnlyList<string> OfState(Order order) => order.State switch
    {
        OrderState.AwaitingPayment => ["placed"],
        OrderState.Paid or OrderState.Packed => ["placed", "paid"],
        OrderState.Shipped or OrderState.Delivered => ["placed", "paid", "shipped"],
        OrderState.Lapsed => ["lapsed"],
        _ => ["cancelled"],
    };
}
