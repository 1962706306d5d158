namespace LaBelleCerise.Ordering.Orders;

/// <summary>One line of an order's timeline: what happened, when and by whom. Never changed, never removed before its order.</summary>
internal sealed class OrderEvent
{
    public required Guid Id { get; init; }

    public Guid OrderId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required OrderEventKind Kind { get; init; }

    public required OrderActor Actor { get; init; }

    public Guid? StaffId { get; init; }

    public string? StaffName { get; init; }

    /// <summary>A method, a mail's kind, a tracking number, a reason: what the words of the kind leave open.</summary>
    public string? Detail { get; init; }

    /// <summary>Whether the customer sees it too.</summary>
    public static bool IsForCustomer(OrderEventKind kind) => kind is OrderEventKind.Placed or OrderEventKind.Paid or OrderEventKind.PaidAfterLapse
        or OrderEventKind.PartReceived or OrderEventKind.RefundDue or OrderEventKind.Refunded or OrderEventKind.Lapsed or OrderEventKind.Replaced or OrderEventKind.Cancelled
        or OrderEventKind.Packed or OrderEventKind.Shipped or OrderEventKind.ParcelDelivered or OrderEventKind.Delivered
        or OrderEventKind.Withdrawn or OrderEventKind.WithdrawnLate or OrderEventKind.OverdueCancelled or OrderEventKind.GoodsBack
        or OrderEventKind.LateAccepted or OrderEventKind.LateDeclined or OrderEventKind.VatNumberValid or OrderEventKind.VatNumberInvalid;
}
