namespace LaBelleCerise.Ordering.Orders;

/// <summary>What a confirmed payment did to its order.</summary>
internal enum MoneyEffect
{
    Paid,
    PaidAfterLapse,
    RefundDue,
    AmountDiffered,
}
