namespace LaBelleCerise.Ordering.Withdrawals;

/// <summary>How a statement reached us: it may come in any form (law W12).</summary>
internal enum WithdrawalChannel
{
    /// <summary>By the function on the site (law W13).</summary>
    Function,
    Mail,
    Letter,
    Phone,
    Other,
}
