using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Orders;

/// <summary>Which mails may be sent again for an order: only those that are true of it.</summary>
internal static class MailKinds
{
    public static IReadOnlyList<string> Of(Order order) => order.State switch
    {
        OrderState.AwaitingPayment => ["placed"],
        OrderState.Paid or OrderState.Packed => ["placed", "paid"],
        OrderState.Shipped => ["placed", "paid", "shipped"],
        OrderState.Lapsed => ["lapsed"],
        _ => ["cancelled"],
    };
}
