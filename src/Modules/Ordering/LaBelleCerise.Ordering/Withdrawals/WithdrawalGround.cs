namespace LaBelleCerise.Ordering.Withdrawals;

/// <summary>Which right the customer uses.</summary>
internal enum WithdrawalGround
{
    /// <summary>Within the term, without a reason (law W11).</summary>
    Withdrawal,

    /// <summary>The delivery is overdue (law W10).</summary>
    Overdue,
}
