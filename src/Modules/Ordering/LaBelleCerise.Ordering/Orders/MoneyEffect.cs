namespace LaBelleCerise.Ordering.Orders;

/// <summary>What a confirmed payment did to its order.</summary>
internal enum MoneyEffect
{
    Paid,
    PaidAfterLapse,
    RefundDue,
    AmountDiffered,

    /// <summary>A transfer of less than what was asked; with those that follow it makes the order paid.</summary>
    PartReceived,
}
