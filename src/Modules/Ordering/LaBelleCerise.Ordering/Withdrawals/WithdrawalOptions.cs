namespace LaBelleCerise.Ordering.Withdrawals;

/// <summary>What the law asks the shop to know about its own words: configuration section <c>Withdrawal</c>.</summary>
internal sealed class WithdrawalOptions
{
    public const string Section = "Withdrawal";

    /// <summary>Whether buyers are told of their right as the law asks, which the order confirmation does. False lengthens every term by twelve months (law W11).</summary>
    public bool AreBuyersInformed { get; set; } = true;
}
