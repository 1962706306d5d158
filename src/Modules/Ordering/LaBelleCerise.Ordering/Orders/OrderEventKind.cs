namespace LaBelleCerise.Ordering.Orders;

/// <summary>What happened to an order; the timeline puts it in words in the reader's language.</summary>
internal enum OrderEventKind
{
    Placed,
    Paid,
    PaidAfterLapse,
    RefundDue,
    AmountDiffered,
    Refunded,
    Lapsed,
    Replaced,
    Cancelled,
    Packed,
    Shipped,
    MailRequested,
    MailSent,
    LinkChanged,

    /// <summary>A transfer of less than the total came in.</summary>
    PartReceived,

    /// <summary>The customer was reminded of the transfer.</summary>
    Reminded,
}
