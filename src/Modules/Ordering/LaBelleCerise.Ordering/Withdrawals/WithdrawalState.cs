namespace LaBelleCerise.Ordering.Withdrawals;

/// <summary>Where a withdrawal stands with us.</summary>
internal enum WithdrawalState
{
    /// <summary>In time: the money goes back, and until then it is a task.</summary>
    Open,

    /// <summary>It came after the term: staff decide whether to take it all the same.</summary>
    ToJudge,

    /// <summary>Staff did not take it.</summary>
    Declined,

    /// <summary>The money went back, or none had come in.</summary>
    Settled,
}
